import { words } from "../settings/words.ts";

export const useImportWords = words(
  {
    reading: (name: string) => `正在读：${name}`,
    progress: "进度",
    stop: "不读了",
    failed: "读的时候出了意外，没有写入。请再试一次，或把文件分小一些。",
    done: "知道了",
    notRead: (name: string) => `${name}：认不出是什么格式，没有记入。可以作为附件存进案卷。`,
    leftOut: (list: string) => `略过：${list}`,
    setAside: (count: number) => `看不懂、另放一边的 ${count} 行`,
    row: (row: number) => `第 ${row} 行`,
    people: (count: number) => `通讯录里有 ${count} 人`,
    peopleHint: "只记与这件事有关的人（被联系过的、做紧急联系人的）。关系是按称呼猜的，请核对。",
    leave: "不记",
    add: (count: number) => `记入这 ${count} 人`,
  },
  {
    reading: (name: string) => `Reading ${name}`,
    progress: "Progress",
    stop: "Give up",
    failed: "Something went wrong while reading; nothing was written. Try again, or split the file.",
    done: "I see",
    notRead: (name: string) => `${name}: a format nobody here knows; nothing was taken. It can be attached as a file.`,
    leftOut: (list: string) => `Left out: ${list}`,
    setAside: (count: number) => `${count} rows not understood and set aside`,
    row: (row: number) => `Row ${row}`,
    people: (count: number) => `${count} people in the address book`,
    peopleHint:
      "Take only those who matter here (contacted, or named as emergency contact). The relation is guessed from the name; please check it.",
    leave: "Leave out",
    add: (count: number) => `Add these ${count}`,
  },
);
