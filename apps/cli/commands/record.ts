import { Command } from "../command-line.ts";
import { backupCase, restoreCase } from "./record/backup.ts";
import { bundleCase, verifyFile } from "./record/bundle.ts";
import { inviteWitness } from "./record/card.ts";
import { importInto, undoOne } from "./record/import.ts";
import { listCase } from "./record/list.ts";
import { newCase } from "./record/new.ts";
import { stampCase } from "./record/stamp.ts";
import { attachFile, logContact } from "./record/write.ts";

const common = (command: Command): Command =>
  command
    .option("--passphrase-file <file>", "从文件读口令（否则在终端询问，或读 RINGFENCE_PASSPHRASE）")
    .option("--recovery-key <key>", "用恢复密钥代替口令")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en");

const example = (command: Command, text: string): Command => command.addHelpText("after", `\n例 example:\n  ${text}`);

/** `ringfence record …`: keeps a case in one encrypted file, and hands parts of it over. */
export function recordCommand(): Command {
  const record = new Command("record").description(
    "留证：把经过记进一个加密的案卷，并交出可核对的证据包\nkeep a sealed record",
  );
  const add = (name: string, about: string, usage: string) =>
    example(common(record.command(name).description(about)), usage);
  add("new", "新建案卷 make a case", "ringfence record new 我的案卷.ringfence").argument("<case>").action(newCase);
  add(
    "import",
    "导入备份或详单 import backups and call lists",
    "ringfence record import 我的案卷.ringfence sms.xml calls.xml",
  )
    .argument("<case>")
    .argument("<files...>")
    .option("--owner <party>", "这些文件来自谁的手机（案卷里的人物编号）")
    .option("--people", "把通讯录里的人记为联系人（vCard）")
    .option("--no-original", "不把原文件一并存入案卷")
    .action(importInto);
  add("undo", "撤回一次导入 take an import back", "ringfence record undo 我的案卷.ringfence import:… --why 选错了文件")
    .argument("<case>")
    .argument("<import>")
    .option("--why <reason>", "为什么", "")
    .action(undoOne);
  add(
    "log",
    "记一次联系 write one contact down",
    'ringfence record log 我的案卷.ringfence --channel call --at "2026-03-05 22:10" --from 057188001234 --text "说要通知我妈"',
  )
    .argument("<case>")
    .requiredOption("--at <time>", "什么时候，如 2026-03-05 22:10")
    .option("--channel <channel>", "call、sms、chat、visit …", "call")
    .option("--direction <direction>", "in（对方找来）或 out", "in")
    .option("--from <number>", "对方号码")
    .option("--name <name>", "对方自称")
    .option("--text <words>", "说了什么")
    .option("--reached <party>", "谁接的（案卷里的人物编号）")
    .action(logContact);
  add(
    "invite",
    "做一个网页，请亲友自己记 a page for a relative or colleague",
    "ringfence record invite 我的案卷.ringfence 给妈妈.html",
  )
    .argument("<case>")
    .argument("<out>")
    .option("--for <party>", "请谁（案卷里的人物编号）")
    .action(inviteWitness);
  add("attach", "附上文件 attach a file", "ringfence record attach 我的案卷.ringfence 截图.png --shows 威胁短信")
    .argument("<case>")
    .argument("<file>")
    .option("--shows <words>", "证明什么")
    .option("--about <entries...>", "与哪些记录有关（记录的 id）")
    .action(attachFile);
  add("list", "列出记录 list the entries", "ringfence record list 我的案卷.ringfence")
    .argument("<case>")
    .option("--imports", "只列导入")
    .action(listCase);
  add(
    "bundle",
    "做证据包 make a bundle",
    "ringfence record bundle 我的案卷.ringfence 给律师.zip --entries 0-20 --for 张律师",
  )
    .argument("<case>")
    .argument("<out>")
    .option("--entries <numbers>", "提供哪些记录，如 0-3,7（默认全部）")
    .option("--for <recipient>", "交给谁", "")
    .option(
      "--unmask <party>",
      "对收件人写明这个人物的姓名和号码（可多次）",
      (value: string, before: string[] = []) => [...before, value],
    )
    .action(bundleCase);
  example(
    record.command("verify").description("核对证据包 check a bundle").argument("<bundle>"),
    "ringfence record verify 给律师.zip",
  )
    .option("--roots <pem>", "时间戳机构的根证书，用来核对时间戳")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .action(verifyFile);
  add(
    "stamp",
    "请时间戳机构盖时间戳 have the record time-stamped",
    "ringfence record stamp 我的案卷.ringfence --request 1.tsq\n  ringfence record stamp 我的案卷.ringfence --response 1.tsr --roots 机构根证书.pem",
  )
    .argument("<case>")
    .option("--request <out.tsq>", "写出请求，交给任何一家 RFC 3161 机构")
    .option("--response <in.tsr>", "收下机构的回复（旁边要有同名的 .checkpoint）")
    .option("--roots <pem>", "机构的根证书")
    .option("--authority <url>", "直接向这家机构请求（联网，只发出一个哈希）")
    .action(stampCase);
  add("backup", "备份成一个文件 back up to one file", "ringfence record backup 我的案卷.ringfence 备份.rfb")
    .argument("<case>")
    .argument("<out>")
    .action(backupCase);
  add("restore", "从备份恢复 restore a backup", "ringfence record restore 备份.rfb 新位置.ringfence")
    .argument("<backup>")
    .argument("<case>")
    .action(restoreCase);
  return record;
}
