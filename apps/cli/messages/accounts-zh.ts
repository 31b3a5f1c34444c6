/** Words of `prevent accounts`. */
export const accountsZhCN = {
  badTick: (text: string, items: readonly string[], outcomes: readonly string[]) =>
    `--tick 应写成 项目=结果；收到的是“${text}”。项目：${items.join("、")}；结果：${outcomes.join("、")}。`,
  needsCase: "要记下结果，请写上案卷。",
  kept: (seq: number) => `已记下，记录号 ${seq}。`,
  ifFound: "如果有问题：",
  next: (day: string) => `下一次：${day}`,
};
