/** Words of `prevent`. */
export const preventZhCN = {
  refusals: {
    "too-large-document": (path: string) => `${path} 太大：最大 32 MB、600 页。`,
    "encrypted-document": (path: string) => `${path} 加了密码。请先用密码打开，另存一份不带密码的。`,
    "scanned-document": (path: string) => `${path} 里是照片，没有文字。请向对方要文字版。`,
    picture: (path: string) => `${path} 是照片，还认不出里面的字。`,
    "old-word-document": (path: string) => `${path} 是旧格式的文档。请另存为 DOCX 或 PDF 再试。`,
    "not-a-document": (path: string) => `${path} 不是文档。能看的是 PDF、DOCX、网页和文字。`,
    "unreadable-document": (path: string) => `${path} 读不出来，可能不完整。`,
    "empty-document": (path: string) => `${path} 里没有字。`,
  },
  whoAndTo: "写修改请求需要 --name 和 --to。",
  nothingToWrite: "没有找到这封信可以写的条款。",
  noCategory: (asked: string) => `没有「${asked}」这一类。请写 1 到 39，或名称，如 网络借贷。`,
  appKept: (name: string) => `已记入案卷：${name}`,
  appRefusals: {
    "not-an-app": (path: string) => `${path} 不是安卓应用。能看的是 APK、APKS、XAPK、APKM 和 AndroidManifest.xml。`,
    "no-manifest": (path: string) => `${path} 里没有应用的清单，不是完整的安装包。`,
    "damaged-manifest": (path: string) => `${path} 的清单读不了，可能损坏或被改过。`,
    "damaged-archive": (path: string) => `${path} 打不开，可能没下载完、损坏或被改过。`,
    "hidden-content": (path: string) => `${path} 被做成工具读不了的样子。通常的打包工具不会这样，先别装。`,
    "several-apps": (path: string) => `${path} 里有不止一个应用。请一个一个看。`,
    "too-large": (path: string) => `${path} 太大，或者展开后大得不正常，没有打开。`,
  },
  permissions: {
    first: "先知道这几件",
    see: "找到这一页",
    takeBack: "收回来",
    history: "看谁用过",
    rests: (rests: string, read: string) => `依据：${rests}（${read} 看的）。`,
  },
};
