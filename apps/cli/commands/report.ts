import { Command } from "../command-line.ts";
import { collectAnswer } from "./write/case-file.ts";
import { onCase, onPaper } from "./write/options.ts";
import { showDeadlines, showRoute, writeOneComplaint } from "./write/report.ts";

/** `ringfence report …`: which door, the complaint for it, and the clocks that run. */
export function reportCommand(): Command {
  const report = new Command("report").description(
    "维权：找对部门、写投诉、看期限\nthe right door, its complaint, the clocks",
  );
  onCase(report.command("route").description("该找谁、为什么，为什么不找别家 which door, and why"))
    .argument("<case>")
    .addHelpText("after", "\n例 example:\n  ringfence report route 我的案卷.ringfence")
    .action(showRoute);
  onPaper(
    onCase(report.command("complaint").description("写给一个部门的投诉、举报、报案或起诉材料 the paper for one door")),
  )
    .argument("<door>")
    .argument("<case>")
    .option("--matter <matter>", "关于哪一家（report route 里的编号）")
    .option("--answer <question=text>", "回答一个问题（可多次）", collectAnswer)
    .option("--without <entries>", "不写进去的联系，用逗号隔开的编号 contacts to leave out")
    .option("--packet <folder>", "把随附的材料（时间线、号码清单、条文表、禁令申请）写进这个文件夹")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence report complaint institution-itself 我的案卷.ringfence --answer account=… --docx 投诉书.docx",
    )
    .action(writeOneComplaint);
  onCase(report.command("deadlines").description("有哪些期限在走 which clocks run"))
    .argument("<case>")
    .option("--ics <file>", "写成日历文件")
    .action(showDeadlines);
  return report;
}
