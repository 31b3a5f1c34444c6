import { lexicon } from "../define-signal.ts";
import { theirKin } from "./people.ts";

/** Somebody near the addressee who is no family. */
export const theirCircle = lexicon(
  "somebody of the addressee's circle",
  `(你|你们|贵)(的|那个|那位|这位|)(同事|员工|职工|店员|朋友|好友|同学|室友|舍友|邻居|学生|学员|徒弟|手下)
     (你|你们)(的|那个|那位|)(客户|女婿|媳妇|孙子|孙女|外甥|侄子|男朋友|女朋友|对象|前夫|前妻|房客|租客|业主)
     (你|你们)(的|那个|那位|)(老乡|领导|老板|亲戚|战友|闺蜜|兄弟|哥们|搭档|合伙人|亲家|堂弟|表弟|家那个)
     (你|你们)(手下|单位|公司|厂里|村里|学校|店里|车间|部门|班|家)(的|那个|那位|有个)`,
);

/** The debtor, spoken of to somebody else. */
export const thirdPerson = lexicon(
  "third person",
  theirKin,
  theirCircle,
  `他 他们 这个人 那个人 这人 那人 本人 机主 机主本人 当事人 借款人 客户本人 先生 女士 小姐 这小子 那小子 这家伙`,
  `孩子(爸爸|妈妈|他爸|他妈|爸|妈) 孙子 女婿`,
);
