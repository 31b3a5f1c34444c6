import type { Bilingual } from "@ringfence/kernel";

/** Kinds of personal information the 39 categories may require. The phone's address book is none of them. */
export type NecessaryKind =
  | "phone-number"
  | "name"
  | "identity-number"
  | "identity-validity"
  | "id-photo"
  | "bank-account"
  | "payment"
  | "address"
  | "location"
  | "track"
  | "itinerary"
  | "account"
  | "in-app-contacts"
  | "personal-status"
  | "resume"
  | "vehicle"
  | "driving-licence"
  | "health"
  | "payee"
  | "service-details";

interface NecessaryItem {
  readonly text: Bilingual;
  readonly kinds: readonly NecessaryKind[];
}

export interface AppCategory {
  /** 1 to 39, as numbered in article 5. */
  readonly no: number;
  readonly name: Bilingual;
  readonly basicService: Bilingual;
  /** Empty = the basic service must work without any personal information. */
  readonly necessary: readonly NecessaryItem[];
}

const need = (zh: string, en: string, ...kinds: readonly NecessaryKind[]): NecessaryItem => ({
  text: { zh, en },
  kinds,
});

const category = (
  no: number,
  name: Bilingual,
  basicService: Bilingual,
  ...necessary: readonly NecessaryItem[]
): AppCategory => ({ no, name, basicService, necessary });

const registeredPhone = need("注册用户的手机号码", "phone number of the registered user", "phone-number");
const payment = need("支付时间、金额、渠道", "time, amount and channel of payment", "payment");

/**
 * The 39 categories of 《常见类型移动互联网应用程序必要个人信息范围规定》 (国信办秘字〔2021〕14号) article 5, in our words: what an app of that
 * kind may require before its basic service works. Withholding anything else must not block the basic service (article 4).
 */
export const appCategories: readonly AppCategory[] = [
  category(
    1,
    { zh: "地图导航", en: "Maps and navigation" },
    { zh: "定位和导航", en: "positioning and navigation" },
    need("位置、出发地、到达地", "position, start and destination", "location", "itinerary"),
  ),
  category(
    2,
    { zh: "网络约车", en: "Ride hailing" },
    { zh: "网约车预约和出租车电召", en: "booking rides and taxis" },
    registeredPhone,
    need(
      "乘车人出发地、到达地、位置和行踪轨迹",
      "passenger's start, destination, position and track",
      "itinerary",
      "location",
      "track",
    ),
    need("支付时间、金额、渠道（网约车）", "time, amount and channel of payment (ride hailing)", "payment"),
  ),
  category(
    3,
    { zh: "即时通信", en: "Instant messaging" },
    { zh: "文字、图片、语音、视频即时通信", en: "text, picture, voice and video messages" },
    registeredPhone,
    need(
      "账号和本应用内的联系人账号列表",
      "account and the list of contact accounts inside the app",
      "account",
      "in-app-contacts",
    ),
  ),
  category(
    4,
    { zh: "网络社区", en: "Online community" },
    { zh: "论坛、社区的讨论和分享", en: "forums and sharing" },
    registeredPhone,
  ),
  category(
    5,
    { zh: "网络支付", en: "Online payment" },
    { zh: "支付、提现、转账", en: "payment, withdrawal, transfer" },
    registeredPhone,
    need(
      "姓名、证件类型号码和有效期、银行卡号",
      "name, kind, number and validity of the identity document, bank card number",
      "name",
      "identity-number",
      "identity-validity",
      "bank-account",
    ),
  ),
  category(
    6,
    { zh: "网上购物", en: "Online shopping" },
    { zh: "购买商品", en: "buying goods" },
    registeredPhone,
    need("收货人姓名、地址、联系电话", "receiver's name, address, phone", "name", "address", "phone-number"),
    payment,
  ),
  category(
    7,
    { zh: "餐饮外卖", en: "Food delivery" },
    { zh: "餐饮购买和外送", en: "buying and delivering food" },
    registeredPhone,
    need("收货人姓名、地址、联系电话", "receiver's name, address, phone", "name", "address", "phone-number"),
    payment,
  ),
  category(
    8,
    { zh: "邮件快件寄递", en: "Post and parcels" },
    { zh: "信件、包裹等寄递", en: "sending letters and parcels" },
    need(
      "寄件人姓名、证件类型和号码",
      "sender's name, kind and number of the identity document",
      "name",
      "identity-number",
    ),
    need("寄件人地址、联系电话", "sender's address and phone", "address", "phone-number"),
    need("收件人姓名、地址、联系电话", "receiver's name, address and phone", "name", "address", "phone-number"),
    need("寄递物品的名称、性质、数量", "name, nature and number of the items", "service-details"),
  ),
  category(
    9,
    { zh: "交通票务", en: "Transport tickets" },
    { zh: "票务和行程管理", en: "tickets and trips" },
    registeredPhone,
    need(
      "旅客姓名、证件类型号码、旅客类型",
      "passenger's name, kind and number of the identity document, passenger type",
      "name",
      "identity-number",
      "service-details",
    ),
    need("行程、席位；ETC的车牌", "trip and seat; number plate for ETC", "itinerary", "service-details", "vehicle"),
    payment,
  ),
  category(
    10,
    { zh: "婚恋相亲", en: "Dating" },
    { zh: "婚恋相亲", en: "dating" },
    registeredPhone,
    need("性别、年龄、婚姻状况", "sex, age, marital status", "personal-status"),
  ),
  category(
    11,
    { zh: "求职招聘", en: "Jobs" },
    { zh: "求职招聘信息交换", en: "exchange of job information" },
    registeredPhone,
    need("求职者提供的简历", "the résumé provided", "resume"),
  ),
  category(
    12,
    { zh: "网络借贷", en: "Online lending" },
    { zh: "通过互联网平台申请个人贷款", en: "applying for personal loans on an online platform" },
    registeredPhone,
    need(
      "借款人姓名、证件类型号码和有效期、银行卡号",
      "borrower's name, kind, number and validity of the identity document, bank card number",
      "name",
      "identity-number",
      "identity-validity",
      "bank-account",
    ),
  ),
  category(
    13,
    { zh: "房屋租售", en: "Housing" },
    { zh: "房源发布、租售", en: "offering, renting and selling homes" },
    registeredPhone,
    need("房源地址、面积户型、期望价格", "address, size and expected price of the home", "service-details"),
  ),
  category(
    14,
    { zh: "二手车交易", en: "Used cars" },
    { zh: "二手车买卖信息交换", en: "exchange of used-car information" },
    registeredPhone,
    need(
      "购买方姓名、证件类型和号码",
      "buyer's name, kind and number of the identity document",
      "name",
      "identity-number",
    ),
    need(
      "出售方姓名、证件和车辆信息",
      "seller's name, identity document and vehicle data",
      "name",
      "identity-number",
      "vehicle",
    ),
  ),
  category(
    15,
    { zh: "问诊挂号", en: "Medical consultation" },
    { zh: "在线问诊、预约挂号", en: "online consultation and appointments" },
    registeredPhone,
    need(
      "挂号：患者姓名、证件、医院和科室",
      "appointments: patient's name, identity document, hospital and department",
      "name",
      "identity-number",
      "service-details",
    ),
    need("问诊：病情描述", "consultation: description of the illness", "health"),
  ),
  category(
    16,
    { zh: "旅游服务", en: "Travel" },
    { zh: "旅游产品的发布与订购", en: "offering and ordering travel" },
    registeredPhone,
    need("目的地和时间", "destination and time", "itinerary"),
    need(
      "出行人姓名、证件类型号码、联系方式",
      "traveller's name, identity document, contact data",
      "name",
      "identity-number",
      "phone-number",
    ),
  ),
  category(
    17,
    { zh: "酒店服务", en: "Hotels" },
    { zh: "酒店预订", en: "booking hotels" },
    registeredPhone,
    need(
      "住宿人姓名和联系方式、入住退房时间、酒店",
      "guest's name and contact data, dates, hotel",
      "name",
      "phone-number",
      "service-details",
    ),
  ),
  category(18, { zh: "网络游戏", en: "Games" }, { zh: "网络游戏", en: "online games" }, registeredPhone),
  category(
    19,
    { zh: "学习教育", en: "Education" },
    { zh: "在线辅导、网络课堂", en: "tutoring and classes" },
    registeredPhone,
  ),
  category(
    20,
    { zh: "本地生活", en: "Local services" },
    { zh: "家政、家装、闲置交易等", en: "housekeeping, decoration, second-hand trade" },
    registeredPhone,
  ),
  category(
    21,
    { zh: "女性健康", en: "Women's health" },
    { zh: "经期、备孕、美容等健康管理", en: "cycle, pregnancy and beauty care" },
  ),
  category(
    22,
    { zh: "用车服务", en: "Vehicle sharing and rental" },
    { zh: "共享单车、共享汽车、租车", en: "shared bikes, shared and rented cars" },
    registeredPhone,
    need(
      "共享汽车、租车：证件类型号码、驾驶证",
      "shared and rented cars: identity document, driving licence",
      "identity-number",
      "driving-licence",
    ),
    payment,
    need("共享单车、分时租赁：位置", "shared bikes and hourly rental: position", "location"),
  ),
  category(
    23,
    { zh: "投资理财", en: "Investment" },
    { zh: "股票、期货、基金、债券等", en: "shares, futures, funds, bonds" },
    registeredPhone,
    need(
      "姓名、证件类型号码和有效期、证件影印件",
      "name, kind, number and validity of the identity document, its copy",
      "name",
      "identity-number",
      "identity-validity",
      "id-photo",
    ),
    need("资金账户、银行卡号或支付账号", "fund account, bank card or payment account", "bank-account"),
  ),
  category(
    24,
    { zh: "手机银行", en: "Mobile banking" },
    { zh: "账户管理、查询、转账", en: "accounts, enquiries, transfers" },
    registeredPhone,
    need(
      "姓名、证件类型号码和有效期、证件影印件、银行卡号、预留手机号",
      "name, kind, number and validity of the identity document, its copy, bank card, number left with the bank",
      "name",
      "identity-number",
      "identity-validity",
      "id-photo",
      "bank-account",
      "phone-number",
    ),
    need("转账：收款人姓名、卡号、开户银行", "transfers: payee's name, card number and bank", "payee"),
  ),
  category(
    25,
    { zh: "邮箱云盘", en: "Mail and cloud storage" },
    { zh: "邮箱、云盘", en: "mail and cloud storage" },
    registeredPhone,
  ),
  category(
    26,
    { zh: "远程会议", en: "Remote meetings" },
    { zh: "网络音频视频会议", en: "audio and video meetings" },
    registeredPhone,
  ),
  category(27, { zh: "网络直播", en: "Live streaming" }, { zh: "观看实时音视频、图文", en: "watching live streams" }),
  category(
    28,
    { zh: "在线影音", en: "Video and music" },
    { zh: "影视、音乐搜索和播放", en: "finding and playing films and music" },
  ),
  category(29, { zh: "短视频", en: "Short video" }, { zh: "短视频搜索、播放", en: "finding and playing short videos" }),
  category(30, { zh: "新闻资讯", en: "News" }, { zh: "新闻浏览、搜索", en: "reading and finding news" }),
  category(31, { zh: "运动健身", en: "Sports" }, { zh: "运动健身训练", en: "training" }),
  category(32, { zh: "浏览器", en: "Browsers" }, { zh: "浏览互联网", en: "browsing the internet" }),
  category(33, { zh: "输入法", en: "Input methods" }, { zh: "文字、符号输入", en: "entering text and symbols" }),
  category(
    34,
    { zh: "安全管理", en: "Security" },
    { zh: "查杀病毒、修复漏洞等", en: "removing viruses, repairing flaws" },
  ),
  category(35, { zh: "电子图书", en: "E-books" }, { zh: "电子书搜索、阅读", en: "finding and reading e-books" }),
  category(
    36,
    { zh: "拍摄美化", en: "Camera and beauty" },
    { zh: "拍摄、美颜、滤镜", en: "taking and editing pictures" },
  ),
  category(37, { zh: "应用商店", en: "App stores" }, { zh: "应用搜索、下载", en: "finding and downloading apps" }),
  category(
    38,
    { zh: "实用工具", en: "Tools" },
    { zh: "日历、天气、词典、计算器、手电筒等", en: "calendar, weather, dictionary, calculator, torch and the like" },
  ),
  category(
    39,
    { zh: "演出票务", en: "Event tickets" },
    { zh: "演出购票", en: "buying event tickets" },
    registeredPhone,
    need("场次、座位号", "event and seat", "service-details"),
    payment,
  ),
];
