import { lexicon } from "../define-signal.ts";

/** Whose somebody is. A relation word follows within a few characters: 你 (那个) 表哥, 你家 (里的) 老汉. */
export const owner = lexicon("whose somebody is", "你 他 恁 侬 妳 佢 令 贵 咱 俺 自家 债务人 借款人 客户 当事人 本人");

/** Relations that need an owner before them, being one character or an address as well. */
const shortKin = `爸 妈 爹 娘 哥 姐 弟 妹 姨 舅 姑 叔 伯 婶 嫂 奶 爷 婆 娃 儿 仔 崽 媳 公公 大哥 大姐 小妹 兄弟 姐妹 哥们 姊妹 妮儿 妮子 闺女 小子 姑娘 屋头 老头 老爷子 老汉 老子 老娘
  老爹 老人 那口子 屋里人 家里那位 枕边人 另一半 大佬 阿爸 阿妈 阿哥 家姐 细佬 老豆 老母 大伯 大叔 二叔 三叔 大爷 二大爷 大娘 二姨 三姨 小姨 大姑 小姑 二舅 大舅 小舅 表叔 表舅 孩
  娘家 夫家 婆家 老大 老二 老三 老幺`;

/** Family whose name alone says relation. */
const family = `爸爸 妈妈 父亲 母亲 父母 爸妈 爹妈 爹娘 双亲 老爸 老妈 老公 老婆 丈夫 妻子 媳妇 爱人 配偶 对象 男人 女人 婆娘 堂客 先生 太太 前夫 前妻 未婚夫 未婚妻 男朋友 女朋友 男友 女友
  前男友 前女友 前任 孩子 小孩 娃娃 宝宝 儿子 女儿 子女 孙子 孙女 外孙 外孙女 女婿 儿媳 儿媳妇 公婆 婆婆 岳父 岳母 老丈人 丈母娘 丈人 亲家 哥哥 姐姐 弟弟 妹妹 姐夫 妹夫 嫂子 弟妹
  弟媳 小舅子 大舅子 大舅哥 小姨子 大姨子 小叔子 小姑子 连襟 妯娌 爷爷 奶奶 外公 外婆 姥姥 姥爷 叔叔 伯伯 伯父 伯母 舅舅 舅妈 舅公 姑姑 姑妈 姑父 姨妈 姨夫 姨父 阿姨 婶婶 婶子
  表哥 表姐 表弟 表妹 堂哥 堂弟 堂姐 堂妹 侄子 侄儿 侄女 外甥 外甥女 干爹 干妈 亲戚 亲属 亲友 亲朋 亲人 家人 家属 家长 家里人 一家人 全家 七大姑八大姨 姑嫂 直系 老小 老两口 父子
  令郎 令爱 令尊 令堂`;

/** People around who are not family. */
const circle = `朋友 好友 老友 狐朋狗友 闺蜜 发小 死党 哥们儿 小姐妹 铁哥们 兄弟伙 同事 同亊 同学 同窗 室友 舍友 战友 校友 老乡 邻居 街坊 隔壁 对门 楼上 房东 租客 房客 工友 搭档 搭子 牌友 球友
  麻友 合伙人 股东 客户 甲方 供应商 下家 上家 主顾 老主顾 领导 老板 老总 老细 上司 上级 头儿 主管 经理 总监 部门经理 主任 科长 处长 校长 院长 厂长 店长 队长 班长 组长 工头 包工头
  老师 导师 辅导员 导员 班主任 师傅 师父 师母 徒弟 学员 学生 下属 手下 员工 职工 店员 伙计 雇员 保安 会计 厨子 司机 人事 hr 前台 财务 行政 总机 村长 村支书 书记 村干部 居委会
  村委会 联系人 关系人 担保人 保证人 熟人 身边人 身边的人 周围的人 周围人 认识的人 介绍人 媒人 教练 群友 粉丝 老相好 相亲对象`;

/** A person near the debtor; `owner` should stand before. */
export const relative = lexicon("relative", shortKin, family);
export const person = lexicon("person near the debtor", shortKin, family, circle);
/** The same without the words that are also an address or part of others. */
export const namedFamily = lexicon("family, by a word that needs no owner", family);
export const namedPerson = lexicon("person, by a word that needs no owner", family, circle);

/** A child, pupil or young relative. */
export const child = lexicon(
  "child",
  `孩子 小孩 孩儿 娃 娃儿 娃娃 宝宝 宝贝 崽 仔 仔仔 仔女 儿子 女儿 闺女 囡囡 妮儿 小子 丫头 姑娘 子女 孑女 孙子 孙女 外孙 小朋友 弟弟 妹妹 侄子 外甥 子孙 后代 下一代 小的 小公主
    小祖宗 幺儿 幺妹 一双儿女 儿女 小家伙 孩她 孩他 孩`,
);

/** The addressee spoken to as somebody else than the debtor. */
export const address = lexicon(
  "address to a third person",
  `阿姨 大姐 大哥 大爷 大妈 大娘 大婶 婶子 大叔 叔叔 老爷子 老人家 老太太 奶奶 爷爷 阿婆 阿公 阿叔 姑娘你 大妹子 大兄弟 老哥 嫂子 嫂夫人 师母 老师好 老师您 老师你 校长 村长 村支书
    支书 书记 主任 老板娘 老板你 店长 房东 物业 家属 家长 同志 领导好 领导你 师傅你 教练 班主任 辅导员 姐夫 妹夫 亲家 老伯 伯母 伯父 叔你 叔您 姐你 姐您 哥你 哥您 喂阿 同学你 财务吗
    人事吗 前台吗 前台吧 麻麻 粑粑 妈妈您 令郎 令爱 令尊 贵司 贵公司 贵单位 贵校 贵店 贵厂 恁当 你当爹 你当妈 你当爸 你当哥 你当娘 你当舅 当爹的 当妈的 当爸的 当哥的 当舅的 当舅舅的
    当姐的 当娘的 做爹的 做妈的 做父母 当父母 做老汉 做儿女 做儿子的 当家长 当老板的 当同学的 当领导的 当媳妇的 当老婆的 当母亲 做母亲 当父亲`,
);
