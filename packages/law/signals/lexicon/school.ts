import { lexicon } from "../define-signal.ts";

export const school = lexicon(
  "school",
  `学校 幼儿园 小学 中学 初中 高中 大学 高校 培智学校 班主任 老师 校长 园长 班级群 家长群 校门口 课堂 教室 班里 班上
    托儿所 培训班 补习班 导员 辅导员 教育局 学籍 同学面前 同学 教务处 政教处 门卫室 校方 学院 毕业证 上课 放学 二小
    一中 二中 三中 年级 实验小学`,
);
