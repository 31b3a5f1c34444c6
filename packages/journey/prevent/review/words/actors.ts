import { wordList } from "../said/word-list.ts";

/** Who acts and how bindingly: no pattern asks for these by name, the weighing does. */
export const actors = {
  lender: wordList(
    `我们 我方 我司 我行 本行 本公司 公司 平台 贷款人 出借(人|方) 放款(人|方) 债权人 甲方 贵(司|行|公司) 被授权人 受托人 商城 系统 服务商 开发者 机构 客服 专员 人员 应用 软件 app`,
  ),
  borrower: wordList(
    `你 用户 借款人 债务人 乙方 申请人 客户 (?<!被)授权人 本人 持卡人 会员 买家 使用者 下单人 学员 承租人 租机人 签约人 签署人 消费者`,
  ),
  authority: wordList(`法院 公安 监管 司法 人民银行 法律 法规 依法 检察 税务 行政`),
  mayDo: wordList(`有权 可以 可 得 将 会 授权 同意 允许 准许 许可`),
  mustDo: wordList(`必须 须 应当 应 需要 需 务必 只能`),
  inCase: wordList(`如(?!约|期|实|下|数) 若 (?<=[^的])的(?=[，,]) 时(?=[，,]) 后(?=[，,]) 一旦 倘 凡 情形 情况下`),
  solely: wordList(`仅 只 限于 唯一 除.{1,16}外 以外 本人`),
};
