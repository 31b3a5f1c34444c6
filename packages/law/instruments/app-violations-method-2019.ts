import { civilDate } from "@ringfence/kernel";
import { defineInstrument } from "../engine/instrument.ts";

export default defineInstrument({
  id: "app-violations-method-2019",
  title: {
    zh: "App违法违规收集使用个人信息行为认定方法",
    en: "Method for recognising unlawful collection and use of personal information by apps",
  },
  short: { zh: "App违法违规收集使用个人信息行为认定方法", en: "App Violations Method" },
  rank: "normative-document",
  issuer: {
    zh: "国家互联网信息办公室等四部门办公厅",
    en: "General offices of the Cyberspace Administration of China and three others",
  },
  versions: [
    {
      id: "2019",
      number: "国信办秘字〔2019〕191号",
      from: civilDate("2019-12-30"),
      verification: "VS",
      points: {
        "rules-not-published": {
          zh: "没有隐私政策，或首次运行不提示、难以访问、难以阅读，属于未公开收集使用规则。",
          en: "No privacy policy, no prompt at first run, or one hard to reach or read: rules not published.",
        },
        "purpose-not-stated": {
          zh: "没有逐一列明目的、方式、范围，或申请权限、敏感信息时不同步说明目的，属于未明示。",
          en: "Purpose, manner and scope not listed one by one, or not told when asking for a permission or sensitive data: purpose not stated.",
        },
        "without-consent": {
          zh: "同意前就收集或打开权限，用户明确拒绝后仍收集或频繁打扰，属于未经同意。",
          en: "Collecting before consent, or after a clear refusal, or asking again and again: without consent.",
        },
        "not-necessary": {
          zh: "违反必要原则，收集与所提供服务无关的个人信息。",
          en: "Collecting personal information unrelated to the service, against the principle of necessity.",
        },
        "provided-to-others": {
          zh: "未经同意向他人提供个人信息。",
          en: "Providing personal information to others without consent.",
        },
        "no-deletion-or-complaint-channel": {
          zh: "没有依法提供删除、更正功能，或没有公布投诉举报方式。",
          en: "No way to delete or correct, or no published complaint channel.",
        },
      },
      text: "app-weifa-weigui-rending-fangfa-2019-partial",
      remark: {
        zh: "2019年11月28日印发、12月30日公布，按公布日处理；第三部分第3项以后未取得原文。",
        en: "Issued 2019-11-28 and published 2019-12-30, the latter is used; from group 3 item 3 on the text was not obtained.",
      },
    },
  ],
});
