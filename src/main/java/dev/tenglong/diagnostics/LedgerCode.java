package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.ERROR;

/** What can be wrong with the ledger (台账的问题): LE. */
public enum LedgerCode implements DiagnosticCode {
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

    private final CatalogueEntry entry;

    LedgerCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
