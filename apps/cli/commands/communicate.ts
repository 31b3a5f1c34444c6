import { Command } from "../command-line.ts";
import { collectAnswer } from "./write/case-file.ts";
import { listLetters, writeOneLetter } from "./write/letter.ts";
import { onCase, onPaper } from "./write/options.ts";
import { listPromises } from "./write/promises.ts";
import { checkOfferFile } from "./write/scam.ts";

/** `ringfence communicate …`: letters that say only what the case shows, promises, and a look at offers of help. */
export function communicateCommand(): Command {
  const communicate = new Command("communicate").description(
    "沟通：信函、承诺、可疑服务\nletters, promises, offers of help",
  );
  onCase(communicate.command("letters").description("有哪些信函，还缺什么 which letters there are, and what they lack"))
    .argument("<case>")
    .option("--loan <loan>", "关于哪一笔借款（案卷里的编号）")
    .addHelpText("after", "\n例 example:\n  ringfence communicate letters 我的案卷.ringfence")
    .action(listLetters);
  onPaper(onCase(communicate.command("letter").description("写一封信 write one letter")))
    .argument("<name>")
    .argument("<case>")
    .option("--loan <loan>", "关于哪一笔借款（案卷里的编号）")
    .option("--answer <question=text>", "回答一个问题（可多次）", collectAnswer)
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence communicate letter first-contact 我的案卷.ringfence --answer acknowledge=no --answer situation=二月失业 --pdf 信.pdf",
    )
    .action(writeOneLetter);
  onCase(communicate.command("promises").description("双方答应过什么 promises of both sides"))
    .argument("<case>")
    .option("--ics <file>", "写成日历文件")
    .action(listPromises);
  communicate
    .command("scam")
    .description("看一看“反催收、债务优化、征信修复”的说法 look at an offer of help")
    .argument("<file>", "文字文件；- 表示从标准输入读")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .action(checkOfferFile);
  return communicate;
}
