package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.ERROR;
import static dev.tenglong.diagnostics.Severity.NOTE;
import static dev.tenglong.diagnostics.Severity.WARNING;

/**
 * What can be wrong with the files that departments send (报送文件的问题): IN0 file, IN1 sheet and header, IN2 cell, IN3
 * identity.
 */
public enum IntakeCode implements DiagnosticCode {
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
            "文件是表格，但不是本程序读取的格式（如 xlsb、ods、numbers、mht、Excel 95 以前的 xls）。",
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
            "文件大小、展开后的大小、行数、列数、单元格长度或读取时间超出限额（config/tenglong.yaml 的 intake-limits），可能是恶意或损坏的文件。",
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
    PAGE_WITHOUT_TABLE(
            "IN016",
            ERROR,
            "网页里没有表格",
            "文件是网页（HTML），里面没有任何有内容的表格，多为登录页、出错页或跳转页被存成了 xls。",
            "内容是“用户登录”页面的 用电.xls",
            "重新登录系统导出；导出后先打开看一眼是不是表格"),
    PAGE_TABLE_NESTED(
            "IN017",
            ERROR,
            "网页的表格里套着表格",
            "网页（HTML）的数据格旁边还套着别的表格，分不清哪一层是数据，因此整份拒绝。",
            "把整个查询页面另存的 xls",
            "在 Excel 或 WPS 中打开，把数据区复制到新工作簿，另存为“Excel 工作簿 (*.xlsx)”"),
    // Feedback workbooks that come back
    SHEET_REPLACED("IN030", NOTE, "已由更正表代替", "反馈表更正后回传，原来的工作表不再读取，同一家企业的数据不会重复。", "用地.xlsx 与更正后的反馈表放在同一文件夹", "无需处理"),
    FEEDBACK_PAGE("IN031", NOTE, "反馈表的说明页", "反馈表中的汇总、别名建议等页不是数据，不读取。", "反馈表的“汇总”页", "无需处理"),
    FEEDBACK_OF_ANOTHER_PERIOD(
            "IN032",
            ERROR,
            "其他统计期的反馈表",
            "回传标记写着另一个统计期，整张表未读取。",
            "本期 2022-03，给的是 2022-02 的反馈表",
            "核对是否给错了文件；确要用于本期的，删去“问题与处理办法”一列后另存"),
    FEEDBACK_EXCERPT("IN033", ERROR, "反馈表是节选", "行数很多的表，反馈表只列有问题的行，不能代替原表，整张表未读取。", "超过 10 万行的用电明细", "在原表上更正，重新报送原表"),
    FEEDBACK_TWICE(
            "IN034", ERROR, "一张表有两份更正表", "同一张原表有两份回传的更正表，无法判断以哪一份为准，本次不筛查。", "用地.xlsx 更正了两次，两份都在文件夹里", "只留最后更正的一份"),
    FEEDBACK_SOURCE_UNKNOWN(
            "IN035",
            WARNING,
            "更正表的原表不在台账中",
            "用 --add 给出的更正表，其原表不是本期已记录的输入，只好替换全部同类表。",
            "原表已被另一次补报替换",
            "核对沿用和替换的表；不对的，给出本期全部表格重新筛查"),
    // Sheets and headers
    SHEET_HIDDEN("IN101", NOTE, "隐藏的工作表", "隐藏的工作表不读取。", "隐藏的“旧数据”表", "如需使用，在 Excel 中取消隐藏后重新运行"),
    SHEET_EMPTY("IN102", NOTE, "空工作表", "工作表没有内容，或只有标题和表头，没有数据行。", "Sheet2、Sheet3", "无需处理"),
    SHEET_WITHOUT_HEADER(
            "IN103",
            WARNING,
            "没有认出表头",
            "前 60 行里没有找到含“企业名称”或“统一社会信用代码”的表头行，整张表未读取。",
            "只有说明文字的工作表",
            "核对表头用词；用词不同的，补充到 config/headers.yaml，或用 tenglong inspect --save-mapping 写一个映射"),
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
    HEADER_AMBIGUOUS(
            "IN114",
            NOTE,
            "不止一行像表头",
            "采用的表头上方还有一行像表头，但只认出一列，没有采用。",
            "表头上方另有“企业名称”一格",
            "核对采用的表头；不对的，在映射中用 header-rows 写明"),
    ROWS_HIDDEN("IN115", NOTE, "隐藏的行", "被隐藏或筛选掉的数据行照常读取。", "筛选后保存的表", "如不应计入，在原表中删除这些行"),
    SUBDISTRICT_FROM_SHEET(
            "IN116",
            NOTE,
            "街道取自表名或标题",
            "表中没有街道列，工作表名（或标题、映射）只指一个街道，各行都按这个街道读取。",
            "每个街道一张工作表，表名“半山”",
            "不对的，在表中加“所属街道”列，或在映射中写 subdistrict"),
    SUBDISTRICT_UNCLEAR(
            "IN117",
            WARNING,
            "表名与标题的街道不同",
            "表中没有街道列，工作表名和标题各指一个街道，无法确定各行属于哪个街道。",
            "工作表“半山”，标题“上塘街道工业企业用电情况”",
            "请提供部门更正；或在映射中写 subdistrict"),
    COLUMN_GROUPED(
            "IN118",
            WARNING,
            "只在每组首行填写",
            "街道或企业名称只在一组的第一行填写，下面空着，多为取消合并单元格或另存为 csv 所致；空着的按未填处理，不自动补。",
            "半山街道下面三行空着",
            "请提供部门逐行填写；或运行 tenglong inspect --save-mapping，在映射中写 fill-down"),
    TABLE_BELOW(
            "IN119",
            ERROR,
            "下面还有一张表",
            "同一工作表中，下面又有一行表头，各列与第一张表不同；从那里起不读取，免得读错列。",
            "用地表下面接着用电表",
            "把各表拆到各自的工作表；或在映射中用 header-rows 写明读哪一张"),
    TABLE_BESIDE(
            "IN120",
            ERROR,
            "右边还有一张表",
            "同一工作表中，企业名称或代码的列头左右各有一处；只读左边一张，免得把右边的数字记到左边的企业名下。",
            "左边用地、右边用电，各有“企业名称”",
            "把各表拆到各自的工作表；左右两栏是同一张表的，接成一栏"),
    MAPPING_USED(
            "IN121",
            NOTE,
            "按映射读取",
            "这张表符合 config/mappings 中的一个映射，按它指定的列、单位和行读取。",
            "config/mappings/用地.yaml:8",
            "无需处理；核对各列即可"),
    MAPPING_AMBIGUOUS(
            "IN122",
            ERROR,
            "符合两个映射",
            "一张表符合 config/mappings 中的两个映射，无法确定按哪一个读取，不读取任何文件。",
            "两个映射的 header 相同",
            "给其中一个加上 title，或删除一个"),
    MAPPING_COLUMN_GONE(
            "IN123",
            ERROR,
            "映射指定的列找不到",
            "映射指定的列，这张表里没有或不止一列；这一项未读取，也不用别的列代替。",
            "占地（亩）: land，而本月的表改称“占用地”",
            "核对列头，修改映射中的列名"),
    MAPPING_NEARLY(
            "IN124", WARNING, "差一点符合映射", "这张表有映射要求的大部分列头，但缺少其中几个，没有采用该映射。", "部门改了一个列头", "如仍是同一张表，修改映射的 match.header"),
    MAPPING_WITHOUT_IDENTITY(
            "IN125",
            ERROR,
            "映射没有指定企业",
            "按映射读取后，没有一列是企业名称或统一社会信用代码，整张表未读取。",
            "columns 里全是 skip",
            "在映射的 columns 中指定 name 或 uscc"),
    PERCENT_FOR_AMOUNT(
            "IN126",
            ERROR,
            "数量列里是百分比",
            "该列应为数量，单元格写着百分比，或设成了百分比格式；这一项按未知处理，不当作数字。",
            "实缴税金一栏写着 12.5%",
            "改填数量；确是数量、只是格式设错的，在 Excel 中把格式改为“常规”后保存"),
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
    FORMAT_APPLIED(
            "IN220",
            WARNING,
            "按数字格式显示的读取",
            "单元格的数字格式缩放了数值，或写着与列头默认不同的单位；看到的与存储的不同，按看到的读取。每列每种格式说明一次。",
            "存储 1025000，格式 0\\.0,\"万元\"，显示 102.5万元",
            "核对读取的数和单位；不对的，在 Excel 中把格式改为“常规”，填写数字并在表头注明单位"),
    FORMAT_UNCLEAR(
            "IN221",
            ERROR,
            "数字格式的意思不明确",
            "数字格式使人看到的与存储的数不同，不能确定看到的是多少；这一项按未知处理。",
            "格式 \"保密\"、;;;、0\"000\"",
            "在 Excel 中把该列的格式改为“常规”，核对数值后保存"),
    UNIT_IN_CELL("IN222", WARNING, "单元格里写了单位", "数字与单位写在同一格里，与表头不矛盾，按所写的单位读取。", "12.5亩、1.2万", "改为纯数字，单位写在表头"),
    CELL_UNIT_CONTRADICTS(
            "IN223",
            ERROR,
            "单元格的单位与表头矛盾",
            "单元格里或数字格式写着一个单位，表头、表上方或映射写着另一个；不取舍，这一项按未知处理。",
            "表头“用地面积（亩）”，单元格 12.5公顷",
            "与提供部门核对，统一单位"),
    MARK_LEFT_OUT("IN224", WARNING, "略去角标", "数字后面的上标、带圈数字、星号等是注的号码，不是数字；去掉后读取。", "20.5①、33²", "核对数值；把注写到备注列"),
    STRUCK_PART_LEFT_OUT("IN225", WARNING, "略去划去的部分", "单元格里有一部分文字带删除线，只读取没有划去的。", "旧数 3 划去，后面是 20.5", "核对后删去划去的部分"),
    STRUCK_OUT("IN226", ERROR, "内容已划去", "单元格的内容全部带删除线，是作废还是有效无法确定，这一项按未知处理。", "带删除线的 20.5", "作废的清空，有效的去掉删除线"),
    COLUMN_HIDDEN("IN227", WARNING, "读取的列是隐藏的", "一项数据只有隐藏的列里有，看表的人看不到；照常读取。", "用地面积在隐藏的 F 列", "核对该列是否有效；无效的删除"),
    HIDDEN_COLUMN_PASSED_OVER(
            "IN228",
            WARNING,
            "不用隐藏的列",
            "同一项数据，看得见的列和隐藏的列都有，采用看得见的一列。",
            "E 列用地面积，隐藏的 F 列实际用地面积",
            "核对采用的列；隐藏列才对的，取消隐藏并删除另一列"),
    // Identity
    USCC_INVALID(
            "IN301",
            ERROR,
            "统一社会信用代码不正确",
            "应为 18 位且两个校验位都正确；不会推算或改写校验位。",
            "91330105MA2XXXXX00",
            "核对营业执照上的代码后更正；执照上确实如此的，把代码、名称和依据写入 config/aliases.csv，再给出这些表筛查"),
    USCC_REPAIRED(
            "IN302", WARNING, "统一社会信用代码已规整", "把 O/I/Z/S 更正为 0/1/2/5 后，两个校验位都正确。", "9199O100MA0000015X", "确认后请提供部门更正原表"),
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
    USCC_IS_ORGANISATION_CODE(
            "IN309", ERROR, "代码列是组织机构代码", "是 9 位的旧组织机构代码，不能据此匹配，按企业名称匹配。", "MA002007-5", "改填 18 位统一社会信用代码"),
    USCC_SEVERAL("IN310", ERROR, "一格里有几个代码", "一个单元格里有两个以上的统一社会信用代码，不取舍，按没有代码处理。", "91…5K、91…7C", "一行只填一家企业的代码"),
    NAME_HAS_ID_CARD(
            "IN311",
            WARNING,
            "名称里有身份证号或手机号",
            "企业名称里有居民身份证号或手机号，属个人信息，读入时即遮蔽，台账和各项输出中都没有原号码。",
            "张三（330105********1234）",
            "删去号码，只写企业名称"),
    USCC_TIDIED(
            "IN312",
            NOTE,
            "代码的写法已规整",
            "去掉空格、引号、连字符和看不见的字符，统一全半角和大小写后，两个校验位都正确；一列只报一次。",
            "'91990100ma0000015x",
            "无需处理；方便时请部门改为 18 位文本"),
    USCC_CUT_OUT(
            "IN313",
            WARNING,
            "代码夹在别的文字里",
            "单元格里除代码外还有别的文字，取出唯一一个两个校验位都正确的代码；一列只报一次。",
            "统一社会信用代码：91990100MA0000015X（1/1）",
            "核对取出的代码，请部门在代码列只填代码"),
    USCC_REGISTERED(
            "IN314",
            WARNING,
            "按登记采用的代码",
            "代码的校验位不符合规则（或号码也合身份证号的规则），因为 config/aliases.csv 登记了它而采用；清单的备注里同样注明。",
            "91990100MA0002ABC1",
            "确认登记仍然有效；企业换发执照、代码有变的，改正 config/aliases.csv"),
    USCC_NOT_REGISTERED_ANY_MORE(
            "IN315",
            ERROR,
            "代码的登记已取消",
            "台账里这一行的代码是按当时的登记读入的，现在 config/aliases.csv 里没有它了，按没有代码处理。",
            "91990100MA0002ABC1",
            "代码确实如此的，恢复 config/aliases.csv 里的登记；不是的，更正表格后再给出表格筛查"),
    USCC_TO_BE_REGISTERED(
            "IN316",
            WARNING,
            "可以登记的代码",
            "两张以上的表写着同一个校验位不符合规则的代码，名称相同或相近；没有登记的，不据此匹配。",
            "两张表的甲公司都是 91990100MA0002ABC1",
            "核对营业执照；执照上确实如此的，把代码、名称和依据写入 config/aliases.csv，再给出这些表筛查");

    private final CatalogueEntry entry;

    IntakeCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
