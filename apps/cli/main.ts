import { addAsked } from "./add-asked.ts";
import { Command } from "./command-line.ts";

const program = new Command("ringfence")
  .description(
    "护录 Ringfence：看清催收是否合规，留住证据。一切都在本机，不联网。\nJudge collection contacts against the law, on your own device.",
  )
  .version("0.1.0")
  .addHelpText(
    "after",
    "\n退出码 exit codes: 0 完成 done · 2 用法错误 usage · 3 文件打不开或写不了 file · 4 一行也没读懂 nothing readable · 5 口令不对 wrong passphrase · 6 损坏或被改动 damaged or altered · 7 没有写成（缺事实或不该发） not written",
  );

await addAsked(
  program,
  {
    judge: async () => (await import("./commands/judge.ts")).judgeCommand(),
    know: async () => (await import("./commands/know.ts")).knowCommand(),
    prevent: async () => (await import("./commands/prevent.ts")).preventCommand(),
    record: async () => (await import("./commands/record.ts")).recordCommand(),
    communicate: async () => (await import("./commands/communicate.ts")).communicateCommand(),
    report: async () => (await import("./commands/report.ts")).reportCommand(),
    repay: async () => (await import("./commands/repay.ts")).repayCommand(),
    platform: async () => (await import("./commands/platform.ts")).platformCommand(process.argv[3]),
    serve: async () => (await import("./commands/serve.ts")).serveCommand(),
  },
  process.argv[2],
);
await program.parseAsync();
