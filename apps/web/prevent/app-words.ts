import type { AppRefusal } from "@ringfence/journey/prevent/app/app-facts.ts";
import { words } from "../settings/words.ts";

export const useAppWords = words(
  {
    title: "看一个安卓应用",
    intro:
      "选一个安装包（APK）。看它会不会要通讯录、代码里有没有读取的痕迹、这类应用该不该要。只在这台设备上看，不安装、不运行。",
    how: "怎样拿到安装包",
    ways: [
      "别人发来的、网页上下载的：在文件管理的“下载”里，名字以 .apk 结尾。先别点开安装。",
      "已经装上的：有些手机的文件管理能“提取安装包”；应用市场里的网页版也常能下载同一个文件。",
      "拿不到也没关系：手机自己的权限记录更能说明它读没读过。",
    ],
    file: "选安装包",
    reading: "正在看",
    kind: "它是哪一类",
    takeBack: "把权限收回来",
    lender: "这是哪家的应用",
    noLender: "不清楚，或不是借款的",
    whole: "把安装包也存进案卷（会占地方）",
    keep: "记进案卷",
    kept: "记进案卷了。",
    shows: "检查过的安装包",
    openCase: "打开案卷，把结果记下来",
    refusals: {
      "not-an-app": "这不是安卓应用。能看的是 APK、APKS、XAPK、APKM 和 AndroidManifest.xml。",
      "no-manifest": "里面没有应用的清单，不是完整的安装包。",
      "damaged-manifest": "它的清单读不了，可能损坏或被改过。",
      "damaged-archive": "打不开，可能没下载完、损坏或被改过。",
      "hidden-content": "它被做成工具读不了的样子。通常的打包工具不会这样，先别装。",
      "several-apps": "里面有不止一个应用。请一个一个看。",
      "too-large": "太大，或者展开后大得不正常，没有打开。",
    } satisfies Record<AppRefusal, string>,
  },
  {
    title: "Look into an Android app",
    intro:
      "Choose a package (APK). See whether it asks for the contacts, whether its code has traces of reading them, and whether its kind may insist. It is looked at on this device only, never installed or run.",
    how: "How to get the package",
    ways: [
      "Sent by somebody or downloaded: in the file manager under Downloads, ending in .apk. Do not open it to install.",
      "Already installed: some file managers can extract the package; the web page of a store often has the same file.",
      "If you cannot get it: the phone's own log of permissions says better whether it read anything.",
    ],
    file: "Choose the package",
    reading: "Looking into",
    kind: "Which kind it is",
    takeBack: "Take the permissions back",
    lender: "Whose app it is",
    noLender: "Not sure, or no lender's",
    whole: "Keep the package in the case too (takes space)",
    keep: "Keep in the case",
    kept: "It is in the case.",
    shows: "package that was looked into",
    openCase: "Open the case to keep this",
    refusals: {
      "not-an-app": "This is no Android app. APK, APKS, XAPK, APKM and AndroidManifest.xml can be read.",
      "no-manifest": "It holds no manifest of an app: it is no complete package.",
      "damaged-manifest": "Its manifest cannot be read: damaged or altered.",
      "damaged-archive": "It cannot be opened: not fully downloaded, damaged or altered.",
      "hidden-content": "It is made so that tools cannot read it. Usual builds are not: do not install it yet.",
      "several-apps": "It holds more than one app. Look at them one by one.",
      "too-large": "It is too large, or unpacks to an abnormal size; it was not opened.",
    },
  },
);
