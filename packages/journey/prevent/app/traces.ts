import type { Bilingual } from "@ringfence/kernel";
import type { AppFacts, CodeWanted } from "./app-facts.ts";
import { partsWanted } from "./embedded-parts.ts";
import type { ReachKind } from "./known-permissions.ts";

/** Something that code for a purpose cannot do without. */
export interface Trace {
  readonly id: string;
  readonly reach: ReachKind;
  readonly title: Bilingual;
  /** Any of them. */
  readonly references: CodeWanted;
  /** It stands in many harmless apps too, brought in by usual libraries. */
  readonly usual?: true;
}

const contactsOf = (type: string, ...members: readonly string[]) =>
  members.map((member) => `Landroid/provider/${type};->${member}`);

/**
 * Names of Android's own classes and addresses of its own stores (its developer documentation), by what they are for. A name that
 * libraries use for other things, as the one of the picture of a single contact, is not among them.
 */
export const traces: readonly Trace[] = [
  {
    id: "reads-contacts",
    reach: "contacts",
    title: { zh: "有读取通讯录的代码", en: "has code for reading the contacts" },
    references: [
      ...contactsOf("ContactsContract$Contacts", "CONTENT_URI", "CONTENT_FILTER_URI"),
      ...contactsOf("ContactsContract$CommonDataKinds$Phone", "CONTENT_URI", "CONTENT_FILTER_URI"),
      ...contactsOf("ContactsContract$Data", "CONTENT_URI"),
      ...contactsOf("ContactsContract$RawContacts", "CONTENT_URI"),
      ...contactsOf("Contacts$People", "CONTENT_URI"),
      ...contactsOf("Contacts$Phones", "CONTENT_URI"),
      '"content://com.android.contacts/',
      '"content://contacts/',
      '"content://icc/adn',
    ],
  },
  {
    id: "reads-call-log",
    reach: "call-log",
    title: { zh: "有读取通话记录的代码", en: "has code for reading the call log" },
    references: [...contactsOf("CallLog$Calls", "CONTENT_URI"), '"content://call_log'],
  },
  {
    id: "reads-sms",
    reach: "sms",
    title: { zh: "有读取短信的代码", en: "has code for reading messages" },
    references: [
      ...contactsOf("Telephony$Sms", "CONTENT_URI"),
      ...contactsOf("Telephony$Sms$Inbox", "CONTENT_URI"),
      '"content://sms',
      '"content://mms',
    ],
  },
  {
    id: "sees-incoming-sms",
    reach: "sms",
    title: { zh: "有接收短信的代码", en: "has code for seeing messages come in" },
    references: ['"android.provider.Telephony.SMS_RECEIVED', "Landroid/telephony/SmsMessage;->createFromPdu"],
  },
  {
    id: "lists-apps",
    reach: "installed-apps",
    title: { zh: "有读取已装应用列表的代码", en: "has code for listing the installed apps" },
    references: [
      "Landroid/content/pm/PackageManager;->getInstalledPackages",
      "Landroid/content/pm/PackageManager;->getInstalledApplications",
    ],
  },
  {
    id: "finds-apps",
    reach: "installed-apps",
    title: { zh: "有查找某类应用的代码", en: "has code for finding apps of a kind" },
    references: ["Landroid/content/pm/PackageManager;->queryIntentActivities"],
    usual: true,
  },
  {
    id: "reads-photos",
    reach: "photos",
    title: { zh: "有读取相册的代码", en: "has code for reading photos" },
    references: ["Landroid/provider/MediaStore$Images$Media;->EXTERNAL_CONTENT_URI"],
    usual: true,
  },
  {
    id: "follows-location",
    reach: "location",
    title: { zh: "有持续定位的代码", en: "has code for following the location" },
    references: ["Landroid/location/LocationManager;->requestLocationUpdates"],
    usual: true,
  },
  {
    id: "background-location",
    reach: "location",
    title: { zh: "提到后台定位", en: "speaks of location in the background" },
    references: ['"android.permission.ACCESS_BACKGROUND_LOCATION'],
  },
  {
    id: "records-sound",
    reach: "microphone",
    title: { zh: "有录音的代码", en: "has code for recording sound" },
    references: ["Landroid/media/MediaRecorder;->setAudioSource", "Landroid/media/AudioRecord;->startRecording"],
    usual: true,
  },
  {
    id: "phone-identity",
    reach: "phone",
    title: { zh: "有读取手机识别码的代码", en: "has code for reading the phone's identity numbers" },
    references: [
      "Landroid/telephony/TelephonyManager;->getDeviceId",
      "Landroid/telephony/TelephonyManager;->getImei",
      "Landroid/telephony/TelephonyManager;->getSubscriberId",
      "Landroid/telephony/TelephonyManager;->getLine1Number",
    ],
    usual: true,
  },
  {
    id: "accessibility",
    reach: "screen",
    title: {
      zh: "有无障碍服务的代码（能读屏幕、代替点击）",
      en: "has an accessibility service in its code (can read the screen and press)",
    },
    references: [
      "Landroid/accessibilityservice/AccessibilityService;-><init>",
      "Landroid/accessibilityservice/AccessibilityService;->getRootInActiveWindow",
    ],
  },
  {
    id: "overlay",
    reach: "screen",
    title: { zh: "有在别的应用上显示窗口的代码", en: "has code for drawing over other apps" },
    references: ['"android.settings.action.MANAGE_OVERLAY_PERMISSION', "Landroid/provider/Settings;->canDrawOverlays"],
    usual: true,
  },
  {
    id: "captures-screen",
    reach: "screen",
    title: { zh: "有录屏的代码", en: "has code for recording the screen" },
    references: [
      "Landroid/media/projection/MediaProjectionManager;->createScreenCaptureIntent",
      "Landroid/media/projection/MediaProjection;->createVirtualDisplay",
    ],
  },
  {
    id: "reads-notifications",
    reach: "notifications",
    title: { zh: "有读取通知的代码", en: "has code for reading notifications" },
    references: ["Landroid/service/notification/NotificationListenerService;-><init>"],
  },
  {
    id: "reads-clipboard",
    reach: "clipboard",
    title: { zh: "有读取剪贴板的代码", en: "has code for reading the clipboard" },
    references: ["Landroid/content/ClipboardManager;->getPrimaryClip"],
    usual: true,
  },
];

/** Said wherever traces are told. */
export const traceLimits: Bilingual = {
  zh: "痕迹不是证据：代码在，不等于它运行过、传走过什么；也可能只用来让你自己选一个联系人。",
  en: "A trace is no proof of activity: code that is there need not have run or sent anything; it may serve only to let you pick one person.",
};

/** Code that is fetched or unpacked later and cannot be looked at here. */
const laterCode: CodeWanted = [
  "Ldalvik/system/DexClassLoader;-><init>",
  "Ldalvik/system/InMemoryDexClassLoader;-><init>",
];

export const codeWanted: CodeWanted = [...traces.flatMap(({ references }) => references), ...laterCode, ...partsWanted];

export function tracesIn({ code }: AppFacts): readonly Trace[] {
  const found = new Set(code?.found);
  return traces.filter(({ references }) => references.some((one) => found.has(one)));
}

export type Hidden = "none" | "loads-later" | "packed";

/** Whether what runs may be other code than what was looked at: half of the classes named in the manifest are not there. */
export function hiddenCode({ code }: AppFacts): Hidden {
  if (code === undefined || code.files === 0) return "none";
  if (code.missing > 0 && code.missing * 2 >= code.named) return "packed";
  return code.found.some((one) => laterCode.includes(one)) ? "loads-later" : "none";
}
