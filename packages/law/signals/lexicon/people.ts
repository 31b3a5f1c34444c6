import { lexicon } from "../define-signal.ts";

const relations = lexicon(
  "relations",
  `家人 家里人 家里 家属 父母 爸妈 爹妈 爸爸 妈妈 爸 妈 爹 娘 老爸 老妈 爸爸妈妈 父亲 母亲 老婆 老公 妻子 丈夫 媳妇
    爱人 配偶 对象 女朋友 男朋友 女友 男友 前妻 前夫 孩子 小孩 儿子 女儿 闺女 娃 子女 哥哥 姐姐 弟弟 妹妹 哥 姐 弟 妹
    大哥 兄弟 爷爷 奶奶 外公 外婆 姥姥 姥爷 老丈人 丈母娘 岳父 岳母 公婆 婆婆 公公 亲戚 亲属 亲友 亲人 亲朋好友 亲朋
    七大姑八大姨 舅舅 舅妈 姑姑 姑妈 叔叔 婶婶 阿姨 小姨 姨妈 伯父 大伯 表哥 表姐 表弟 表妹 堂哥 堂弟 堂姐 嫂子 姐夫
    妹夫 侄子 外甥 孙子 室友 闺蜜 发小 老乡`,
);
const whose = "你 你的 你们 你们的 你家 你那 你那个 他 他的 他们 他们的 他家 你自己的 恁 恁家 你屋";

/** Family of the debtor, named with whose they are: 你妈, 你的父母, 他老婆. */
export const theirKin = lexicon("somebody's family", [whose, relations]);

/** Family words that need no owner. */
export const kin = lexicon(
  "family",
  theirKin,
  `家人 家里人 家属 父母 爸妈 爹妈 双亲 爸爸 妈妈 父亲 母亲 老婆 老公 妻子 丈夫 媳妇 爱人 配偶 女朋友 男朋友 孩子
    小孩 儿子 女儿 闺女 子女 后代 爷爷 奶奶 外公 外婆 姥姥 姥爷 岳父 岳母 丈母娘 公婆 亲戚 亲属 亲友 亲人 亲朋好友
    亲朋 七大姑八大姨 老人 家中老人 直系亲属 近亲属 兄弟姐妹 舅舅 姑姑 叔叔`,
);

/** People around the debtor who are not family, and the list that holds them all. */
const contactPersons = lexicon(
  "contact persons",
  `通讯录 联系人 紧急联系人 第三方联系人 朋友 好友 微信好友 qq好友 同事
    (你|他)(的|)(领导|老板|上司|单位|公司|工作单位|主管|经理|hr|人事|前台|客户|同学|老师|邻居|村长|村支书|村干部|室友|舍友|辅导员|班主任)
    单位领导 公司领导 单位同事 公司同事 领导 老板 村委会 村委 居委会 街坊 邻居 街坊邻居 左邻右舍
    手机里(的|存的|所有)(人|号码|联系人|) 身边(的|所有|)(人|朋友) 认识的(每|所有|)(一个|)人 所有人 每一个人
    周围(的|)人 熟人 通话记录(里|上|中)(的|)(人|号码|) 社会关系 第三方 常联系的(人|几个|那几个|号码) 好友列表 单位人事
    公司前台 人事部 人力资源`,
);

export const anybodyNear = lexicon("people near the debtor", theirKin, kin, contactPersons);
