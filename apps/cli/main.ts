import { Command } from "./command-line.ts";
import { communicateCommand } from "./commands/communicate.ts";
import { judgeCommand } from "./commands/judge.ts";
import { knowCommand } from "./commands/know.ts";
import { platformCommand } from "./commands/platform.ts";
import { preventCommand } from "./commands/prevent.ts";
import { recordCommand } from "./commands/record.ts";
import { repayCommand } from "./commands/repay.ts";
import { reportCommand } from "./commands/report.ts";
import { serveCommand } from "./commands/serve.ts";

const program = new Command("ringfence")
  .description(
    "护录 Ringfence：看清催收是否合规，留住证据。一切都在本机，不联网。\nJudge collection contacts against the law, on your own device.",
  )
  .version("0.1.0")
  .addHelpText(
    "after",
    "\n退出码 exit codes: 0 完成 done · 2 用法错误 usage · 3 文件打不开或写不了 file · 4 一行也没读懂 nothing readable · 5 口令不对 wrong passphrase · 6 损坏或被改动 damaged or altered · 7 没有写成（缺事实或不该发） not written",
  );

program
  .addCommand(judgeCommand())
  .addCommand(knowCommand())
  .addCommand(preventCommand())
  .addCommand(recordCommand())
  .addCommand(communicateCommand())
  .addCommand(reportCommand())
  .addCommand(repayCommand())
  .addCommand(platformCommand())
  .addCommand(serveCommand());
await program.parseAsync();
