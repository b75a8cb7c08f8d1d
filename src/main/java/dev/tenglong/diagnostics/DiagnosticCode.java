package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.ERROR;
import static dev.tenglong.diagnostics.Severity.NOTE;
import static dev.tenglong.diagnostics.Severity.WARNING;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every finding the program can report (问题代码). Ids are public: never reuse or renumber one. The first two letters say where
 * the fault lies: IN intake of files (IN0 file, IN1 sheet and header, IN2 cell, IN3 identity), DO dossier (joining
 * sources), SC screening, CF configuration, PO policy, US usage, EX exemptions, OU output, LE ledger.
 */
public enum DiagnosticCode {
    // Input files
    FILE_MISSING(
            "IN001",
            ERROR,
            "找不到文件",
            "命令行给出的文件或文件夹不存在。",
            "tenglong screen --period 2022-03 用地.xlxs",
            "核对文件名和所在文件夹后重新运行"),
    FILE_UNREADABLE("IN002", ERROR, "文件打不开", "文件存在，但没有读取权限，或读取时磁盘出错。", "文件属于其他用户", "检查文件权限，或把文件复制到本机后重试"),
    FILE_EMPTY("IN003", ERROR, "文件是空的", "文件长度为 0，或没有任何内容。", "用电.csv（0 字节）", "请提供部门重新导出该文件"),
    FILE_ENCRYPTED("IN004", ERROR, "文件已加密", "工作簿设置了打开密码，无法读取。", "打开时要求输入密码的 xlsx", "在 Excel 中打开，取消“用密码进行加密”后另存"),
    FILE_DAMAGED("IN005", ERROR, "文件已损坏", "文件不完整或内部校验不符，读出的数字不可信，因此整份拒绝。", "传输中断、只下载了一半的 xlsx", "重新下载或请提供部门重新发送该文件"),
    FILE_NOT_A_SPREADSHEET(
            "IN006",
            ERROR,
            "不是表格文件",
            "文件内容不是 xlsx、xls 或文本表格（按内容判断，不看扩展名）。",
            "改名为 .xlsx 的图片或 PDF",
            "请提供 xlsx、xls 或 csv 格式的原始表格"),
    FILE_FORMAT_UNSUPPORTED(
            "IN007",
            ERROR,
            "不支持的表格格式",
            "文件是表格，但不是本程序读取的格式（如 xlsb、ods、numbers、Excel 95 以前的 xls、另存为 xls 的网页）。",
            "用能.xlsb",
            "在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (*.xlsx)”"),
    FILE_OPEN_IN_EXCEL(
            "IN008",
            ERROR,
            "文件正在 Excel 中打开",
            "旁边有 Excel 的占用标记（~$ 开头的文件），磁盘上的内容可能不是最新的。",
            "~$用地.xlsx",
            "请先关闭该文件；若并未打开，删除同名的 ~$ 文件后重试"),
    FILE_TOO_LARGE(
            "IN009",
            ERROR,
            "文件超出限额",
            "文件展开后的大小、列数或单元格长度超出限额，可能是恶意或损坏的文件。",
            "解压后 20 GB 的 xlsx",
            "确认文件来源；确属正常数据时，拆分为多个文件"),
    FILE_SKIPPED("IN010", NOTE, "未读取的文件", "文件夹中不是表格的文件、临时文件不读取。", "说明.docx", "如其中有数据，另存为 xlsx 或 csv 放入文件夹"),
    FILE_DUPLICATE("IN011", WARNING, "同一文件给了两次", "两个文件内容完全相同，只读取其中一个。", "用地.xlsx 与 用地 - 副本.xlsx", "删除多余的副本"),
    ENCODING_DAMAGED(
            "IN012",
            ERROR,
            "文本编码无法识别",
            "文本文件既不是 UTF-8、UTF-16，也不是 GB18030，或其中有损坏的字节。",
            "传输中被截断的 csv",
            "在 Excel 中打开，另存为“CSV UTF-8（逗号分隔）”"),
    NO_INPUT("IN013", ERROR, "没有可读的表格", "给出的文件夹里没有任何 xlsx、xls、csv 表格。", "空文件夹", "把部门报送的表格放入该文件夹后重新运行"),
    NO_TABLE_USED(
            "IN014", ERROR, "没有一张可用的数据表", "所有工作表都没有认出企业名称或代码列，无法筛查。", "只有说明文字的工作簿", "运行 tenglong inspect 查看每张表的识别情况"),
    FILE_USED_BEFORE(
            "IN015",
            WARNING,
            "文件已用于其他统计期",
            "台账记录中，另一个统计期用过内容完全相同的文件；照常读取，但很可能发错了。",
            "2022-03 的用地.xlsx 与 2022-02 用过的完全相同",
            "核对是否发错；确实没有变化的可以不管"),

    // Sheets and headers
    SHEET_HIDDEN("IN101", NOTE, "隐藏的工作表", "隐藏的工作表不读取。", "隐藏的“旧数据”表", "如需使用，在 Excel 中取消隐藏后重新运行"),
    SHEET_EMPTY("IN102", NOTE, "空工作表", "工作表没有内容，或只有标题和表头，没有数据行。", "Sheet2、Sheet3", "无需处理"),
    SHEET_WITHOUT_HEADER(
            "IN103",
            WARNING,
            "没有认出表头",
            "前 60 行里没有找到含“企业名称”或“统一社会信用代码”的表头行，整张表未读取。",
            "只有说明文字的工作表",
            "核对表头用词；如用词不同，补充到 config/headers.yaml"),
    HEADER_COLUMN_UNUSED(
            "IN104",
            NOTE,
            "未使用的列",
            "这些列不在 config/headers.yaml 的用词表中，未读取。",
            "登记注册类型、住所",
            "如其中有需要的数据，把表头用词补充到 config/headers.yaml"),
    HEADER_DUPLICATE("IN105", WARNING, "两列对应同一指标", "一张表里有两列被识别为同一项数据，取用词表中排在前面的一列。", "“用电量”与“网供用电量”并列", "核对采用的列是否正确"),
    HEADER_UNIT_UNKNOWN(
            "IN106", ERROR, "表头单位不认识", "表头括号里的单位不在单位表中，或与该项数据的量纲不符，整列未读取。", "用地面积（升）", "把表头单位改为平方米、亩、公顷、元、万元、千瓦时等"),
    HEADER_UNIT_ASSUMED(
            "IN107", NOTE, "未注明单位", "表头和表上方都没有单位，按 config/headers.yaml 的默认单位读取。", "“用地面积”没有单位，按亩读取", "请提供部门在表头注明单位"),
    HEADER_UNIT_FROM_TABLE("IN108", NOTE, "单位取自表上方", "列头没有单位，采用表上方“单位：…”一行。", "单位：万元、亩", "核对每列采用的单位"),
    PERIOD_CONTRADICTS(
            "IN109",
            ERROR,
            "列的统计期与本期不符",
            "列头自带的年份或月份与 --period 不一致，整列未读取。",
            "本期 2022-03，列头写着“1—2月用电量”",
            "核对是否给错了文件，或改用正确的 --period"),
    PERIOD_MONTH_ONLY(
            "IN110",
            WARNING,
            "只有当月数，没有累计数",
            "该列是单月数据（列头注明“本月”，或用了 --flows month），不能直接用于按累计口径计算的指标。",
            "只有“本月用电量”一列",
            "请提供部门补充“本年累计”列"),
    TITLE_YEAR_DIFFERS(
            "IN111",
            WARNING,
            "标题年份与本期不符",
            "表的标题写的年份或月份与 --period 不一致；标题常有沿用旧稿的情况，数据照读。",
            "标题“2021年1—12月”，本期 2022-03",
            "确认文件确为本期数据"),
    CALIBRE_DIFFERS(
            "IN112",
            WARNING,
            "能耗口径不符",
            "综合能耗列注明的口径（当量值、等价值）与 config/screening.yaml 的口径不同，该列未采用。",
            "等价值综合能耗",
            "请提供当量值口径的数据，或修改 energy.calibre"),
    ROWS_SKIPPED("IN113", NOTE, "跳过的行", "合计、小计、空行、重复的表头、填报人和说明等行不是企业数据。", "“合计”行", "无需处理"),
    HEADER_AMBIGUOUS("IN114", NOTE, "不止一行像表头", "表中有多行像表头，采用了第一处。", "两张表上下排在一个工作表里", "核对采用的表头；一个工作表只放一张表"),

    ROWS_HIDDEN("IN115", NOTE, "隐藏的行", "被隐藏或筛选掉的数据行照常读取。", "筛选后保存的表", "如不应计入，在原表中删除这些行"),

    // Cells
    NOT_A_NUMBER("IN201", ERROR, "应为数字", "该单元格应为数字，实际不是；这一项按未知处理，不当作 0。", "约600", "改为纯数字；没有数据时留空"),
    ERROR_CELL("IN202", ERROR, "公式出错", "单元格是公式错误值，这一项按未知处理。", "#DIV/0!、#REF!", "修正公式后保存"),
    FORMULA_NOT_CALCULATED(
            "IN203", ERROR, "公式没有计算结果", "单元格有公式，但文件里没有保存计算结果。", "由其他软件导出、未经 Excel 打开的公式", "用 Excel 打开，重新计算并保存"),
    OUT_OF_RANGE(
            "IN204",
            WARNING,
            "数值超出常见范围",
            "数值超出 config/headers.yaml 中该项的常见范围，多为单位写错；照原值使用，不自动更正。",
            "用地面积 52000 亩",
            "与提供部门核对数值和单位"),
    NEGATIVE_VALUE("IN205", ERROR, "不应为负数", "用地、用能、人数等不可能为负，这一项按未知处理。", "用地面积 -3.2", "与提供部门核对后更正"),
    UNEXPECTED_TEXT("IN206", WARNING, "填写内容不认识", "该项只接受规定的写法，实际内容不认识，按未填处理。", "规模：1", "按提示的写法填写"),

    // Identity
    USCC_INVALID("IN301", ERROR, "统一社会信用代码不正确", "应为 18 位且两个校验位都正确；不会推算或改写校验位。", "91330105MA2XXXXX00", "核对营业执照上的代码后更正"),
    USCC_REPAIRED(
            "IN302",
            WARNING,
            "统一社会信用代码已规整",
            "去掉空格、统一全半角和大小写，或把 O/I/Z/S 更正为 0/1/2/5 后，两个校验位都正确。",
            "9199O100MA0000015X",
            "确认后请提供部门更正原表"),
    USCC_LOST_DIGITS(
            "IN303", ERROR, "代码丢失数字", "代码被存成了数字，Excel 只保留 15 位，后三位已丢失，无法还原。", "9.13301E+17", "把该列设为“文本”后重新填写 18 位代码"),
    USCC_IS_ID_CARD("IN304", ERROR, "代码列出现身份证号", "该单元格像是居民身份证号，属个人信息，输出中一律遮蔽。", "330105********1234", "改填企业的统一社会信用代码"),
    USCC_OTHER_NUMBER("IN305", ERROR, "不是统一社会信用代码", "是 15 位注册号或其他旧证照号，不能据此匹配。", "330105000012345", "改填 18 位统一社会信用代码"),
    ROW_WITHOUT_IDENTITY("IN306", ERROR, "没有企业名称和代码", "该行有数据，但既没有可用的代码，也没有企业名称，整行搁置。", "只有用电量的一行", "补填企业名称或统一社会信用代码"),
    SUBDISTRICT_UNKNOWN(
            "IN307", WARNING, "街道不认识", "所属街道不在 config/regions.csv 中，按未知处理。", "半山镇", "核对名称，或在 config/regions.csv 补充别名"),
    SECTOR_UNKNOWN(
            "IN308",
            WARNING,
            "行业不认识",
            "行业代码或名称不在 GB/T 4754-2017 中，按未知处理。",
            "C9999、纺织服装等",
            "填写 GB/T 4754-2017 的行业代码，如 C1713"),

    // Dossier: joining the sources
    JOINED_BY_NAME("DO101", WARNING, "按名称匹配", "该行没有可用的代码，按企业名称匹配到唯一一家企业，请确认。", "代码为空，名称相同", "确认无误；并请提供部门补填代码"),
    NAME_AMBIGUOUS("DO102", ERROR, "名称对应多家企业", "该行没有可用的代码，名称对应两家以上企业，或街道不一致，无法匹配，整行搁置。", "两家同名企业", "补填统一社会信用代码"),
    WITHOUT_USCC("DO103", WARNING, "企业没有可用的代码", "该企业在各表中都没有可用的代码，只能按名称建档。", "代码列为空", "补填统一社会信用代码"),
    NAMES_DIFFER(
            "DO104", WARNING, "同一代码名称不同", "同一个代码在不同的行里企业名称不同，可能是更名，也可能是代码串行。", "甲公司与乙公司同一代码", "核对代码是否串行；确为更名的无需处理"),
    DUPLICATE_ROW("DO105", WARNING, "重复的行", "同一张表里两行内容完全相同，只计一次。", "第 5 行与第 9 行", "删除重复的行"),
    CONFLICTING_ROWS(
            "DO106",
            ERROR,
            "同一企业数据矛盾",
            "同一张表里一家企业有两行不同的数据，又没有不同的宗地、电表等编号可以区分，该项按未知处理，不相加也不取舍。",
            "用地 12 亩与 15 亩",
            "保留正确的一行；确为多宗地、多电表的，填写各自的编号"),
    SOURCES_DIFFER(
            "DO107",
            WARNING,
            "不同来源相差超过 5%",
            "同一项数据在不同的表里相差超过 5%，按 config/headers.yaml 的先后取用一个，不相加。",
            "规划 12 亩，街道 15 亩",
            "与两个部门核对"),
    ENERGY_DIFFERS("DO108", WARNING, "综合能耗与分品种合计不符", "报送的综合能耗与按折标系数合计的能耗相差超过 5%，采用报送值。", "报送 830，合计 950", "与统计部门核对"),
    ENERGY_ZERO("DO109", WARNING, "有产出而能耗为零", "能耗为 0 而有产出，不合常理，能耗按未知处理，不当作效率无穷大。", "综合能耗 0，增加值 1200", "核对是否漏报用能"),
    FUELS_NOT_SUPPLIED("DO110", NOTE, "没有报送的能源品种", "本期没有任何表提供这些能源品种，合计能耗时按 0 计。", "煤、油、热力", "如企业实际使用，请补充相应的表"),
    VALUES_DIFFER(
            "DO112", WARNING, "登记信息不一致", "行业、街道、规模等在不同的表里不同，按 config/headers.yaml 的先后取用一个。", "行业 C17 与 C28", "核对后统一"),
    LAND_PARTS_DIFFER("DO113", WARNING, "用地面积与分项不符", "用地面积与“自有＋租入−租出”相差超过 5%，采用用地面积。", "12 与 10＋5−0", "与规划资源部门核对"),
    PLOT_WITHOUT_VALUE("DO114", WARNING, "部分宗地或电表没有数值", "企业的多行中有一行该项为空，合计不完整，按未知处理。", "两只电表缺一只的电量", "补填缺少的数值"),
    LAND_LEASES_NOT_SUPPLIED(
            "DO115", NOTE, "没有租入租出土地的数据", "本期没有任何表提供租入、租出土地面积，实际用地按自有土地计。", "只有自有土地情况表", "如有租赁，请补充租入、租出土地面积"),
    CARRIED(
            "DO116",
            NOTE,
            "沿用以前各期",
            "本期各表没有给出的用地、人数、行业、规模、街道，沿用 12 个月内最近一期记录的；规模各期都没有的，按上年全年营业收入确定。",
            "3 月没有用地表，沿用上年 12 月的用地面积",
            "有变化的，请补充本期的表"),
    YEAR_BEFORE_DIFFERS(
            "DO117",
            WARNING,
            "去年同期与记录不符",
            "本期的表所列去年同期数，与上年同一期记录的相差超过 5%，采用记录的数。",
            "去年同期实缴税金 120 万元，当时记录 96 万元",
            "核对是否调整过口径或更正过数字；记录有误的，重新筛查上年那一期"),
    CUMULATIVE_FALLS(
            "DO118",
            WARNING,
            "累计数下降",
            "本年累计数少于同年前一期记录的累计数。照常采用；退税、更正数字会这样，列错、单位写错也会这样。",
            "1—3 月累计 80 万元，1—2 月累计 96 万元",
            "与报送部门核对"),
    YEAR_BEFORE_EXCEEDS_ITS_YEAR(
            "DO119",
            WARNING,
            "去年同期多于上年全年",
            "去年同期数多于记录的上年全年数。照常采用，滚动 12 个月会因此偏小。",
            "去年 1—3 月 120 万元，去年全年 100 万元",
            "与报送部门核对"),

    // Screening
    NO_STANDARD(
            "SC101",
            WARNING,
            "没有适用的标准",
            "该行业、地区在截止日没有生效的标准，不能判定。",
            "C27 在 2022-03-31 没有标准",
            "在 config/thresholds 中补充标准及依据"),
    NO_BASIS(
            "SC102",
            WARNING,
            "本期没有可用口径",
            "本期数据不符合 config/screening.yaml 中 basis 接受的任何口径，全部不判定。",
            "1—2 月数据，只接受全年口径",
            "待有可用口径的月份再筛查"),
    NO_PROFILE(
            "SC103",
            WARNING,
            "没有适用的筛查口径",
            "config/screening.yaml 的 profiles 没有一项适用于该企业，不能判定。",
            "缺少 when: {} 的兜底项",
            "在 profiles 末尾增加 when: {} 的兜底项"),
    CLASS_A_LISTED("SC104", WARNING, "A 类企业被命中", "亩均评价为 A 类的企业命中高耗低效标准，两者矛盾。", "A 类，亩均税收低于标准", "核对数据；确认前不要送达任何文书"),
    SCALE_UNKNOWN("SC105", WARNING, "规模未知", "没有规模一栏，也没有上一完整年度的营业收入，无法区分规上、规下。", "规模为空", "补充“规模”列（规上、规下）"),
    DENOMINATOR_ZERO("SC106", WARNING, "分母为零", "计算指标的分母为 0，指标按未知处理。", "年平均从业人员为 0", "核对该项数据"),
    ENERGY_FACTOR_MISSING(
            "SC107",
            WARNING,
            "缺少折标系数",
            "config/energy.yaml 没有该能源品种在本口径、本年度的折标系数，合计能耗按未知处理。",
            "2024 年电力等价值",
            "在 config/energy.yaml 补充公布的系数"),
    WITHOUT_YEAR_BEFORE(
            "SC108",
            NOTE,
            "部分企业缺上年数",
            "有的企业缺上年全年或上年同期的数，不能合成滚动 12 个月，按 basis 中排在后面的口径计算，没有可用口径的不判定。",
            "2 月才出现的企业没有去年同期",
            "补充去年同期一栏，或先筛查上年全年"),

    // Configuration
    CONFIG_MISSING(
            "CF101",
            ERROR,
            "缺少配置文件",
            "工作区的 config 文件夹缺少必需的文件。",
            "config/screening.yaml",
            "运行 tenglong init 生成一份，或从发行包的 config 复制"),
    CONFIG_SYNTAX("CF102", ERROR, "配置文件格式有误", "不是合法的 YAML 或 CSV。", "冒号后缺少空格", "按提示的行列修改；参照发行包的 config"),
    CONFIG_UNKNOWN_KEY("CF103", ERROR, "不认识的配置项", "该处不允许这个配置项。", "treshold: 12", "改为允许的配置项之一"),
    CONFIG_DUPLICATE_KEY("CF104", ERROR, "重复的配置项", "同一处写了两个相同的配置项，无法确定以哪个为准。", "两个 value", "删除其中一个"),
    CONFIG_MISSING_KEY("CF105", ERROR, "缺少配置项", "必需的配置项没有写。", "没有 unit", "补充该配置项"),
    CONFIG_BAD_VALUE("CF106", ERROR, "配置值不合要求", "配置项的值不在允许的范围内。", "crossed-when: under", "改为允许的值"),

    CONFIG_BORROWED(
            "CF107",
            NOTE,
            "采用程序自带的配置",
            "工作区没有表头用词、折标系数或街道表，采用程序自带的一份；口径和标准必须由工作区给出，从不代替。",
            "config/headers.yaml",
            "需要修改时，运行 tenglong init 补齐"),

    // Policy
    UNKNOWN_REFERENCE(
            "PO101",
            ERROR,
            "依据未登记",
            "标准引用的依据没有在 references 中登记，标准必须有出处。",
            "reference: b",
            "在文件末尾 references 下补充该文件的标题、文号和条款"),
    AMBIGUOUS_RULE("PO202", ERROR, "两条标准冲突", "行业和地区完全相同的两条标准，无法确定适用哪一条。", "两条 C17、330105", "合并为一条，按生效日期分列在 values 下"),
    STALE_STANDARD(
            "PO301",
            WARNING,
            "标准久未复核",
            "标准文件的 reviewed-on 距截止日已满 12 个月。",
            "reviewed-on: 2021-01-01",
            "核对标准是否仍然有效，更新 reviewed-on"),
    VALUE_KIND_UNSUPPORTED(
            "PO302",
            ERROR,
            "暂不支持的标准写法",
            "比例（ratio）和百分位（percentile）写法本版本尚不支持，不会按其他写法代替。",
            "{ratio: 0.5, of: sector-mean}",
            "改为具体数值，或等待支持该写法的版本"),
    DEMO_STANDARD("PO303", NOTE, "使用了示例标准", "本次适用的标准标有“示例”，结果不能作为正式认定的依据。", "status: 示例", "换成正式公布的标准，并把 status 改为 正式"),

    // Usage
    USAGE("US101", ERROR, "命令行有误", "命令、选项或参数写错。", "tenglong screne", "运行 tenglong --help 查看用法"),
    UNKNOWN_CODE(
            "US102",
            ERROR,
            "没有这个问题代码",
            "tenglong explain 后面的代码不在目录中。",
            "tenglong explain XX999",
            "运行 tenglong explain 查看全部代码"),
    NO_SUCH_ENTERPRISE(
            "US103",
            ERROR,
            "台账中没有这家企业",
            "给出的代码或名称（的一部分）在台账记录过的各期中都没有。",
            "tenglong explain 91990100MA0000000X",
            "核对代码或名称；用 tenglong list 查看清单上的企业"),
    ENTERPRISE_AMBIGUOUS(
            "US104", ERROR, "对应多家企业", "给出的名称是几家企业名称的一部分，不能确定是哪一家。", "tenglong explain 示例纺织", "写出完整名称，或改用统一社会信用代码"),
    NOT_RECORDED(
            "US105",
            ERROR,
            "台账中没有这一期",
            "给出的统计期或版次没有筛查记录。",
            "tenglong list --period 2022-03@9",
            "用 tenglong status 查看已记录的各期，或先用 tenglong screen 筛查"),

    // Exemptions
    EXEMPTION_OVERLAPS(
            "EX101",
            ERROR,
            "豁免期重叠",
            "这家企业在同一时间已有有效的豁免，不能再登记一条。",
            "已豁免至 2022-12-31，又登记 2022-06-01 至 2023-06-01",
            "先用 tenglong exempt end 终止原来的，或把起始日写在它之后"),
    NO_EXEMPTION(
            "EX102",
            ERROR,
            "没有可终止的豁免",
            "这家企业在终止之日没有有效的豁免。",
            "tenglong exempt end 91990100MA0000015X --reason 已投产",
            "用 tenglong exempt list --all 查看登记的全部豁免"),
    EXEMPTION_OF_UNKNOWN("EX103", NOTE, "豁免的企业没有筛查记录", "台账记录过的各期都没有这个代码；照样登记，以后出现时生效。", "尚未投产的新建企业", "核对代码是否写对"),

    // Output
    OUTPUT_NOT_WRITTEN(
            "OU101", ERROR, "输出文件写不进去", "磁盘已满、没有写权限，或文件正在 Excel 中打开。", "清单_2022-03_r1.xlsx 正在打开", "关闭该文件或检查磁盘后重新运行"),

    // Ledger
    LEDGER_BUSY("LE101", ERROR, "台账正被占用", "另一个程序正在写台账，等待后仍未结束。", "另一个窗口正在筛查", "等它结束后重新运行"),
    LEDGER_DAMAGED(
            "LE102",
            ERROR,
            "台账已损坏",
            "台账数据库被截断、改动，或磁盘出错，读出的内容不可信，因此拒绝。",
            "ledger.db 只剩一半",
            "不要删除台账文件夹；用 tenglong ledger verify 查看损坏之处，用 tenglong ledger restore 从最近的备份恢复到新的工作区"),
    LEDGER_NEWER("LE103", ERROR, "台账版本较新", "台账由较新版本的程序写成，本版本不能读写。", "格式 2，本程序支持到 1", "改用较新版本的 tenglong"),
    LEDGER_DISK_FULL("LE104", ERROR, "磁盘已满，台账没有写入", "写台账时磁盘空间不足，本次一概没有记录，原有内容不受影响。", "磁盘剩余 0 字节", "清理磁盘后重新运行"),
    LEDGER_NOT_WRITABLE("LE105", ERROR, "台账不可写", "台账文件夹或数据库是只读的，或没有写权限。", "放在只读共享盘上的工作区", "检查权限，或把整个工作区复制到可写的磁盘"),
    LEDGER_NOT_A_FOLDER(
            "LE106", ERROR, "台账路径不对", "台账应是一个文件夹，其中的 ledger.db 应是文件。", "--ledger 台账.db", "用 --ledger 给出台账文件夹"),
    LEDGER_UNFINISHED(
            "LE107",
            ERROR,
            "台账有中断的写入",
            "上次写入中途断电或被终止，须先撤销写了一半的内容，而台账所在处是只读的，撤销不了。",
            "只读光盘上的工作区",
            "把整个工作区复制到可写的磁盘后再用，或以有写权限的用户运行一次"),
    LEDGER_STRANGE(
            "LE108",
            ERROR,
            "不是本程序的台账",
            "ledger.db 是数据库，但缺少台账的表，或是其他程序的数据库。",
            "用数据库工具删过表",
            "用 tenglong ledger restore 从备份恢复；或用 --ledger 另指台账文件夹"),
    LEDGER_NO_LIBRARY(
            "LE109",
            ERROR,
            "数据库组件无法启用",
            "SQLite 组件要先解到临时文件夹，那里不可写、已满或不允许运行程序；或没有适合本机的组件。",
            "/tmp 只读",
            "用 JAVA_OPTS=-Djava.io.tmpdir=可写的文件夹 重新运行"),
    LEDGER_OLDER("LE110", ERROR, "台账格式较旧", "台账由旧版本的程序写成，升级之前不能读。", "格式 1，本程序用 2", "运行一次写台账的命令，程序会先留副本再升级"),
    SOURCE_CHANGED("LE111", ERROR, "源文件在读取之后变了", "保存副本时文件内容已与读取时不同，本次一概没有记录。", "筛查时有人在改用地.xlsx", "关闭正在编辑该文件的程序后重新运行"),
    BACKUP_UNUSABLE("LE112", ERROR, "备份文件不可用", "备份不完整、被改动，或不是本程序的备份，没有恢复任何内容。", "只下载了一半的备份", "换一份备份"),
    RESTORE_OCCUPIED("LE113", ERROR, "已有台账，不能恢复到这里", "恢复只往没有台账的工作区进行，以免覆盖已有记录。", "恢复到正在使用的工作区", "用 -w 给出一个新的文件夹"),
    LEDGER_GONE(
            "LE114",
            ERROR,
            "台账数据库不见了",
            "台账文件夹用过，而其中的 ledger.db 不在或是空的。",
            "误删 ledger.db",
            "从回收站或备份找回；确要重新开始的，把整个台账文件夹移走"),
    RUN_AMBIGUOUS(
            "LE115",
            ERROR,
            "对应多次筛查",
            "给出的运行标识是几次筛查的开头，不能确定是哪一次。",
            "tenglong ledger retract 3fa2c1",
            "多写几位，或写作 2022-03@2"),
    RUN_RETRACTED(
            "LE116",
            ERROR,
            "已经撤回",
            "这次筛查先前已经撤回。",
            "tenglong ledger retract 2022-03@1",
            "用 tenglong ledger log 查看撤回的记录"),
    LEDGER_UNREADABLE("LE117", ERROR, "台账读写出错", "磁盘或网络出错，台账读不出或写不进；本次一概没有记录。", "移动硬盘中途拔出", "检查磁盘或网络后重新运行");

    private final String id;
    private final Severity severity;
    private final String title;
    private final String meaning;
    private final String example;
    private final String remedy;

    DiagnosticCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.meaning = meaning;
        this.example = example;
        this.remedy = remedy;
    }

    /** The code with this id, in any case. */
    public static Optional<DiagnosticCode> byId(String id) {
        return Arrays.stream(values()).filter(c -> c.id.equalsIgnoreCase(id)).findFirst();
    }

    /** The public id, such as IN201. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** A few words that name the kind of finding. */
    public String title() {
        return title;
    }

    /** What it means and what the program did about it. */
    public String meaning() {
        return meaning;
    }

    /** What it looks like in a file or on the command line. */
    public String example() {
        return example;
    }

    /** What to do, as an instruction. */
    public String remedy() {
        return remedy;
    }
}
