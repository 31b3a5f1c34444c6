/** Words of `prevent`. */
export const preventZhCN = {
  notText: (path: string) => `${path} 不是文字文件。请把 PDF、DOCX 里的文字复制出来存成 .txt 再试。`,
  read: (sentences: number, found: number) => `读了 ${sentences} 句，找到 ${found} 处。最要紧的：`,
  ask: "可以要求：",
  limits: "按常见写法找，会有漏看和看错：没有标出来的，不等于没有问题。请对照原文再看一遍。",
  whoAndTo: "写修改请求需要 --name 和 --to。",
};
