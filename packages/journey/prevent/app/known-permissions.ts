import type { Bilingual } from "@ringfence/kernel";

/** What of the phone, or of other people, an app gets at. */
export const reachKinds = [
  "contacts",
  "call-log",
  "sms",
  "installed-apps",
  "photos",
  "location",
  "microphone",
  "camera",
  "phone",
  "screen",
  "notifications",
  "calendar",
  "clipboard",
] as const;
export type ReachKind = (typeof reachKinds)[number];

/** What gets at other people: the address book, and what holds the same numbers. */
export const ofPeople: ReadonlySet<string> = new Set<ReachKind>(["contacts", "call-log", "sms"]);

export const reachNames: Readonly<Record<ReachKind, Bilingual>> = {
  contacts: { zh: "通讯录", en: "the contacts" },
  "call-log": { zh: "通话记录", en: "the call log" },
  sms: { zh: "短信", en: "text messages" },
  "installed-apps": { zh: "已装应用列表", en: "the list of installed apps" },
  photos: { zh: "相册和文件", en: "photos and files" },
  location: { zh: "位置", en: "the location" },
  microphone: { zh: "麦克风", en: "the microphone" },
  camera: { zh: "相机", en: "the camera" },
  phone: { zh: "本机号码和电话状态", en: "this phone's number and state" },
  screen: { zh: "屏幕上的内容和操作", en: "what is on the screen and done there" },
  notifications: { zh: "别的应用的通知", en: "notifications of other apps" },
  calendar: { zh: "日历", en: "the calendar" },
  clipboard: { zh: "剪贴板", en: "the clipboard" },
};

export interface KnownPermission {
  readonly reach: ReachKind;
  readonly means: Bilingual;
  /** First level of Android that knows it. */
  readonly since?: number;
  /** From this targetSdk on it has no effect after that level (Android's own documentation of the permission). */
  readonly ends?: { readonly target: number; readonly after: number };
  /** How it is given: a window asks (from Android 6), a switch in the settings, or nobody is asked. */
  readonly given?: "settings" | "silently";
}

const android = (
  reach: ReachKind,
  zh: string,
  en: string,
  more: Omit<KnownPermission, "reach" | "means"> = {},
): KnownPermission => ({ reach, means: { zh, en }, ...more });

/** Permissions that concern people, by name; those of Android itself without their prefix. Meanings after `Manifest.permission` of the platform. */
const knownPermissions: Readonly<Record<string, KnownPermission>> = {
  READ_CONTACTS: android("contacts", "读取通讯录里每个人的姓名和号码", "read every name and number in the contacts"),
  WRITE_CONTACTS: android("contacts", "改动、删除通讯录", "change or delete contacts"),
  READ_CALL_LOG: android("call-log", "读取你和谁通过话、多久", "read with whom you spoke, and how long", { since: 16 }),
  WRITE_CALL_LOG: android("call-log", "改动通话记录", "change the call log", { since: 16 }),
  PROCESS_OUTGOING_CALLS: android("call-log", "看到你正在拨给谁", "see whom you are calling"),
  READ_SMS: android("sms", "读取全部短信，包括验证码", "read all messages, codes among them"),
  RECEIVE_SMS: android("sms", "收到短信时先看到内容", "see messages as they come in"),
  RECEIVE_MMS: android("sms", "收到彩信时先看到内容", "see picture messages as they come in"),
  SEND_SMS: android("sms", "用你的号码发短信", "send messages from your number"),
  QUERY_ALL_PACKAGES: android("installed-apps", "看到手机里装了哪些应用", "see which apps are installed", {
    since: 30,
    given: "silently",
  }),
  "com.android.permission.GET_INSTALLED_APPS": android(
    "installed-apps",
    "看到手机里装了哪些应用（国内系统会弹窗问）",
    "see which apps are installed (phones sold in China ask)",
  ),
  PACKAGE_USAGE_STATS: android("installed-apps", "看到你什么时候用了哪个应用", "see when you used which app", {
    since: 21,
    given: "settings",
  }),
  READ_EXTERNAL_STORAGE: android("photos", "读取相册和存储里的文件", "read photos and stored files", {
    since: 16,
    ends: { target: 33, after: 32 },
  }),
  WRITE_EXTERNAL_STORAGE: android("photos", "写入、改动存储里的文件", "write and change stored files", {
    ends: { target: 30, after: 29 },
  }),
  READ_MEDIA_IMAGES: android("photos", "读取相册里的图片", "read the pictures", { since: 33 }),
  READ_MEDIA_VIDEO: android("photos", "读取相册里的视频", "read the videos", { since: 33 }),
  MANAGE_EXTERNAL_STORAGE: android("photos", "读写存储里的全部文件", "read and write all stored files", {
    since: 30,
    given: "settings",
  }),
  ACCESS_MEDIA_LOCATION: android("photos", "看到照片是在哪里拍的", "see where photos were taken", { since: 29 }),
  ACCESS_FINE_LOCATION: android("location", "知道你的准确位置", "know exactly where you are"),
  ACCESS_COARSE_LOCATION: android("location", "知道你大概在哪里", "know roughly where you are"),
  ACCESS_BACKGROUND_LOCATION: android("location", "不打开它时也知道你在哪里", "know where you are while it is closed", {
    since: 29,
  }),
  RECORD_AUDIO: android("microphone", "录音", "record sound"),
  CAMERA: android("camera", "拍照、录像", "take pictures and films"),
  READ_PHONE_STATE: android(
    "phone",
    "看到电话状态，旧系统上还有手机识别码",
    "see the state of the phone, on old phones its identity number",
  ),
  READ_PHONE_NUMBERS: android("phone", "看到本机号码", "see this phone's number", { since: 26 }),
  CALL_PHONE: android("phone", "直接拨打电话", "make calls by itself"),
  GET_ACCOUNTS: android("phone", "看到手机上登录了哪些账号", "see which accounts are on the phone"),
  SYSTEM_ALERT_WINDOW: android("screen", "在别的应用上面显示窗口", "draw windows over other apps", {
    given: "settings",
  }),
  BIND_ACCESSIBILITY_SERVICE: android(
    "screen",
    "无障碍服务：打开后能看到屏幕上的字、代替你点击",
    "an accessibility service: once switched on it reads the screen and can press for you",
    { given: "settings" },
  ),
  FOREGROUND_SERVICE_MEDIA_PROJECTION: android("screen", "录下屏幕（每次会问）", "record the screen (asks each time)", {
    since: 34,
    given: "silently",
  }),
  BIND_NOTIFICATION_LISTENER_SERVICE: android(
    "notifications",
    "打开后能看到所有通知，包括短信和聊天的内容",
    "once switched on it sees all notifications, messages and chats among them",
    { given: "settings" },
  ),
  READ_CALENDAR: android("calendar", "读取日历", "read the calendar"),
  WRITE_CALENDAR: android("calendar", "改动日历", "change the calendar"),
};

const prefix = "android.permission.";

export const knownPermission = (name: string): KnownPermission | undefined =>
  Object.hasOwn(knownPermissions, shortName(name)) ? knownPermissions[shortName(name)] : undefined;

/** `READ_CONTACTS` for `android.permission.READ_CONTACTS`; other names as they are. */
export const shortName = (name: string): string => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
