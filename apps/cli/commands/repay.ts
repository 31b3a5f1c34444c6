import { Command } from "../command-line.ts";
import { showBudget } from "./money/budget.ts";
import { showCost } from "./money/cost.ts";
import { onDebt } from "./money/debt-options.ts";
import { listDebts } from "./money/debts.ts";
import { importBills } from "./money/import-bills.ts";
import { showOffer } from "./money/offer.ts";
import { showPlan } from "./money/plan.ts";
import { onCase } from "./write/options.ts";

/** `ringfence repay …`: what a loan truly costs, and what an offer is worth. */
export function repayCommand(): Command {
  const repay = new Command("repay").description("还款：真实成本、对方提的方案、每月怎么还\ntrue cost, offers, a plan");
  onDebt(repay.command("cost").description("一笔借款真实的年化成本，对照适用的线 the true yearly cost of one loan"))
    .option("--lender-kind <kind>", "放款的是哪类机构，决定对照哪条线", "unknown")
    .option("--keep <case>", "记进这个案卷：排计划、看时效都要用")
    .option("--lender <name>", "放款机构名称")
    .option("--passphrase-file <file>", "从文件读案卷的口令")
    .option("--pdf <file>", "把综合成本表写成 PDF")
    .option("--docx <file>", "写成 DOCX")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence repay cost --principal 1万 --received 8500 --on 2026-01-05 --pay 950 --months 12 --lender-kind consumer-finance",
    )
    .action(showCost);
  onDebt(repay.command("offer").description("对方提的方案和照合同还，差多少 an offer beside the contract"))
    .option("--paid <payments>", "已经还的，如 “2026-02-05 950; 2026-03-05 950”")
    .option("--spare <yuan>", "每月最多拿得出多少：看方案扛不扛得住，该怎么还价")
    .requiredOption("--offer <payments>", "方案里的付款，如 “2026-04-01 9000” 或 “2026-04-10 400 x36”")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence repay offer --principal 1万 --on 2026-01-05 --pay 950 --months 12 --paid “2026-02-05 950” --offer “2026-06-10 300 x36”",
    )
    .action(showOffer);
  onCase(repay.command("debts").description("每笔债到哪一步：逾期、诉讼时效、征信 where each debt stands"))
    .argument("[case]")
    .option("--contract <file>", "读合同（PDF、DOCX、网页、文字）：写明的金额、利率、费用、日期填成一笔债，等你核对")
    .addHelpText(
      "after",
      "\n例 example:\n  ringfence repay debts 我的案卷.ringfence\n  ringfence repay debts --contract 借款合同.pdf",
    )
    .action(listDebts);
  onCase(
    repay.command("plan").description("每月还谁多少；还不上时差在哪 what to pay whom each month, or what is missing"),
  )
    .argument("<case>")
    .requiredOption("--income <yuan>", "每月收入")
    .option("--low <yuan>", "收入最低的那个月")
    .requiredOption("--floor <yuan>", "每月必要的生活开支，一分不动")
    .option("--savings <yuan>", "手上已有、可以拿来还的钱", "0")
    .option("--cheapest", "先求花钱最少，而不是逾期的家数最少")
    .option("--with <remedy>", "按谈下来的结果排：longer-one、longer-all、rate、interest-free、settlement")
    .option("--keep", "把计划记进案卷，信函和首页会用上")
    .option("--ics <file>", "写成日历文件")
    .option("--csv <file>", "写成 CSV")
    .option("--xlsx <file>", "写成 XLSX")
    .addHelpText("after", "\n例 example:\n  ringfence repay plan 我的案卷.ringfence --income 5000 --floor 3000")
    .action(showPlan);
  repay
    .command("import")
    .description("读账单：支付宝、微信、京东、各银行 read bills: wallets and banks, CSV, XLSX, PDF, OFX, QIF")
    .argument("<files...>")
    .option("--case <case>", "记进案卷；明细以后可以抹掉")
    .option("--passphrase-file <file>", "从文件读口令（否则在终端询问，或读 RINGFENCE_PASSPHRASE）")
    .option("--recovery-key <key>", "用恢复密钥代替口令")
    .option("--zip-password <password>", "账单压缩包的解压密码，邮件或应用里给的")
    .option("--columns <columns>", "没见过的表哪一列是什么，如 date=1,amount=3,who=4,what=2,way=minus")
    .option("--csv <file>", "把每一笔写成 CSV")
    .option("--xlsx <file>", "把每一笔写成 XLSX")
    .option("--json", "输出 JSON")
    .option("--lang <language>", "zh-CN 或 en")
    .addHelpText("after", "\n例 example:\n  ringfence repay import 支付宝.csv 微信.xlsx --csv 全部.csv")
    .action(importBills);
  onCase(repay.command("budget").description("收入、必要的开支、能省的 income, what living takes, what can be cut"))
    .argument("<case>")
    .option("--floor <yuan>", "每月生活最少要留多少，记进案卷，排还款计划时一分不动")
    .option("--csv <file>", "把每一笔怎么算的写成 CSV")
    .option("--xlsx <file>", "写成 XLSX")
    .addHelpText("after", "\n例 example:\n  ringfence repay budget 我的案卷.ringfence --floor 2500")
    .action(showBudget);
  return repay;
}
