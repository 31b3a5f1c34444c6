/** Words of `repay import` and `repay budget`. */
export const billsZhCN = {
  read: (name: string, source: string, rows: number, records: number) =>
    `${name}  ${source}：${rows} 行，收下 ${records} 笔`,
  sums: (came: string, went: string, neither: string) => `  收入 ${came} 元，支出 ${went} 元，不计收支 ${neither} 元`,
  leftOut: (list: string) => `  略过：${list}`,
  setAside: (count: number) => `  看不懂、放在一边的 ${count} 行：`,
  row: (row: number, reason: string, raw: string) => `    第 ${row} 行 ${reason}：${raw}`,
  more: (count: number) => `    还有 ${count} 行`,
  unmapped:
    "  这张表没见过。用 --columns 指一下哪一列是什么，如 date=1,amount=3,who=4,what=2,way=minus；网页“账单”里也可以指。",
  badColumns:
    "--columns 应写成 date=1,amount=3,who=4,what=2,way=minus；way 可以是 minus、plus（哪种是支出）、in、out，或写着收支的那一列。",
  kept: (name: string) => `${name} 记进案卷了。`,
  known: (name: string) => `${name} 案卷里已有，没有再记。`,
  together: "合在一起，每笔钱只算一次：",
  packed: {
    "needs-password": (file: string) => `${file} 是有密码的压缩包：加上 --zip-password。`,
    "wrong-password": (file: string) => `${file} 的解压密码不对。`,
    "damaged-file": (file: string) => `${file} 坏了，请重新下载。`,
    "not-a-zip": (file: string) => `${file} 坏了，请重新下载。`,
    "too-many-files": (file: string) => `${file} 里的文件太多，先解开再读。`,
    "too-large": (file: string) => `${file} 里的文件太大，请按月份分开导出。`,
  },
  badFloor: "--floor 应是金额，如 2500 或 0.25万。",
  noBills: "案卷里还没有账单。先用 ringfence repay import 账单 --case 案卷 记进来。",
  sections: [
    "每个月",
    "收入和底线",
    "钱花在哪里",
    "能省的，从最不伤人的开始",
    "反复出现的",
    "账单里看到的借款（没有记进案卷，核对后再记）",
  ],
  month: (
    month: string,
    income: string,
    other: string,
    necessary: string,
    optional: string,
    debt: string,
    whole: boolean,
  ) =>
    `${month}  收入 ${income}（另 ${other}）  必要 ${necessary}  其他 ${optional}  还债 ${debt}${whole ? "" : "  账单不全"}`,
  noWhole: "没有一个月的账单是全的，收入先不下结论。",
  income: (typical: string, lowest: string, month: string, deviation: string) =>
    `通常每月 ${typical} 元，最低 ${lowest} 元（${month}），上下相差约 ${deviation} 元`,
  floorSaid: (floor: string) => `每月生活留足 ${floor} 元（你自己定的）`,
  floorFromBills: (floor: string) => `必要的开支通常每月 ${floor} 元；用 --floor 定下自己的底线`,
  spent: (category: string, amount: string) => `${category} ${amount}`,
  unseen: (category: string, monthly: string) => `${category} 每月 ${monthly}，账单看不出花在哪里，归好类再说能不能省`,
  cut: (category: string, monthly: string, cut: string) => `${category} 每月 ${monthly}，可省 ${cut}`,
  every: { week: "每周", month: "每月", year: "每年" },
  recurring: (name: string, amount: string, every: string, next: string) =>
    `${name} ${every} ${amount}，下次约 ${next}`,
  debt: (lender: string, received: string, paid: string) => `${lender}  到账：${received}  还过：${paid}`,
};
