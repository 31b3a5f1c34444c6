import type { PrivateData } from "@ringfence/casefile";

/** Names of Android's own operations and permissions (AppOpsManager, Manifest.permission), without their prefix. */
const operations: Readonly<Record<string, PrivateData>> = {
  READ_CONTACTS: "contacts",
  READ_CALL_LOG: "call-log",
  READ_SMS: "sms",
  RECEIVE_SMS: "sms",
  RECEIVE_MMS: "sms",
  READ_MEDIA_IMAGES: "photos",
  READ_MEDIA_VIDEO: "photos",
  READ_MEDIA_VISUAL_USER_SELECTED: "photos",
  READ_EXTERNAL_STORAGE: "photos",
  COARSE_LOCATION: "location",
  FINE_LOCATION: "location",
  GPS: "location",
  MONITOR_LOCATION: "location",
  ACCESS_COARSE_LOCATION: "location",
  ACCESS_FINE_LOCATION: "location",
  ACCESS_BACKGROUND_LOCATION: "location",
  RECORD_AUDIO: "microphone",
  CAMERA: "camera",
  READ_CALENDAR: "calendar",
  READ_CLIPBOARD: "clipboard",
  QUERY_ALL_PACKAGES: "installed-apps",
};

/** What an operation or permission reads; undefined for all that reads nothing private. */
export function dataOfOperation(name: string): PrivateData | undefined {
  const plain = name.replace(/^android(?:\.permission\.|:)/, "").toUpperCase();
  return Object.hasOwn(operations, plain) ? operations[plain] : undefined;
}
