/** Words of `prevent privacy-log`. */
export const privacyLogZhCN = {
  unknownFormat: (path: string) =>
    `认不出 ${path} 是什么记录。可读：苹果「App 隐私报告」、安卓 appops 或 dumpsys package 的输出、有应用/权限/时间三列的表格。`,
  kept: (seq: number) => `已记入案卷，记录号到 ${seq}；原文件一并存为证据。`,
  problems: {
    "not-json": "不是完整的一条 JSON",
    "no-app": "没有写是哪款应用",
    "bad-time": "时间看不懂",
    "no-base-time": "只写了多久以前；请用 --taken-at 说明输出是什么时候取的",
    "unknown-record": "不认识的记录",
    "unrecognised-line": "看不懂这一行",
    "too-long": "这一行太长",
  },
};
