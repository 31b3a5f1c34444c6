import type { Hidden } from "@ringfence/journey/prevent/app/traces.ts";
import type { Language } from "../language.ts";

const zhCN = {
  title: "应用检查结果",
  notOnDevice: "只看了安装包，没有运行它，也没有上传。",
  kind: (name: string, why: string) => `看作「${name}」类：${why}。`,
  noKind: "看不出它是 39 类常见应用里的哪一类。",
  reaches: "它能碰到什么",
  standings: {
    "in-no-list": "39 类应用的必要信息里都没有",
    "not-in-its-list": "不在这一类的必要信息里",
    "in-its-list": "在这一类的必要信息里",
    open: "",
  },
  asks: "要的权限",
  asksNothing: "没有要权限",
  implied: (why: string) => `清单里没写，系统会加上：${why}`,
  traces: "代码里的痕迹",
  usual: "很多普通应用也有",
  basis: "依据",
  technical: "技术细节",
  hidden: {
    none: "",
    "loads-later": "运行时还会加载别的代码，那些看不到。",
    packed: "代码加了壳，看不到。",
  } satisfies Record<Hidden, string>,
  version: (name: string, code: string) => `版本 ${name}（${code}）`,
  levels: (min: string, target: string) => `最低 Android API ${min}，按 API ${target} 编写`,
  code: (files: string, classes: string) => `看了 ${files} 个代码文件，${classes} 个类`,
  parts: (names: string) => `分包：${names}`,
  signer: "签名证书（写了什么由签名的人自己定，这里没有核实）",
  schemes: (list: string) => `签名方案 v${list}`,
  others: "其他权限",
  limits: "只看安装包能看到的，不能说明它实际做过什么；要知道它读没读过，看手机自己的权限记录。",
};

const en: typeof zhCN = {
  title: "An app, checked",
  notOnDevice: "Only the package was looked at; it was neither run nor sent anywhere.",
  kind: (name, why) => `Taken for the kind "${name}": ${why}.`,
  noKind: "Which of the 39 usual kinds of apps it is cannot be seen.",
  reaches: "What it can get at",
  standings: {
    "in-no-list": "in no kind's necessary information",
    "not-in-its-list": "not in its kind's necessary information",
    "in-its-list": "in its kind's necessary information",
    open: "",
  },
  asks: "Permissions asked for",
  asksNothing: "No permission asked for",
  implied: (why) => `not written, added by Android: ${why}`,
  traces: "Traces in the code",
  usual: "many ordinary apps have it",
  basis: "Sources",
  technical: "Technical details",
  hidden: {
    none: "",
    "loads-later": "It loads more code while it runs, which cannot be seen.",
    packed: "Its code is packed away and cannot be seen.",
  },
  version: (name, code) => `version ${name} (${code})`,
  levels: (min, target) => `from Android API ${min}, written for API ${target}`,
  code: (files, classes) => `${files} code files looked at, ${classes} classes`,
  parts: (names) => `parts: ${names}`,
  signer: "Signing certificate (whoever signs writes what they like; not verified here)",
  schemes: (list) => `signing scheme v${list}`,
  others: "Other permissions",
  limits:
    "This shows what a package can do, not what it did; whether it read anything stands in the phone's own log of permissions.",
};

export const appReviewWords: Readonly<Record<Language, typeof zhCN>> = { "zh-CN": zhCN, en };
