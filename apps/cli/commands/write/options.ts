import type { Command } from "../../command-line.ts";

/** What every command that reads a case takes. */
export const onCase = (command: Command): Command =>
  command
    .option("--passphrase-file <file>", "从文件读口令（否则在终端询问，或读 RINGFENCE_PASSPHRASE）")
    .option("--recovery-key <key>", "用恢复密钥代替口令")
    .option("--on <day>", "按哪一天看，如 2026-03-10（默认今天）")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en");

/** What every command that writes a paper takes. */
export const onPaper = (command: Command): Command =>
  command
    .option("--pdf <file>", "写成 PDF")
    .option("--docx <file>", "写成 DOCX")
    .option("--text <file>", "写成纯文本")
    .option("--sent <how>", "记入案卷：已经寄出，方式如 email、post、app")
    .option("--receipt <number>", "寄送或受理编号");
