import { words } from "../settings/words.ts";

export const useLogWords = words(
  {
    now: "刚刚",
    tenMinutes: "十分钟前",
    hour: "一小时前",
    record: "用说的记一段",
    stopRecording: "停止录音",
    refused: "没有得到使用麦克风的许可。可以用打字代替。",
    voiceName: "语音备注",
    attach: "附上截图或录音",
    attached: (names: string) => `会一起存：${names}`,
    recorded: (name: string) => `${name}（联系记录的附件）`,
  },
  {
    now: "Just now",
    tenMinutes: "10 minutes ago",
    hour: "An hour ago",
    record: "Say it instead",
    stopRecording: "Stop recording",
    refused: "The microphone was not allowed. You can type instead.",
    voiceName: "voice note",
    attach: "Attach a screenshot or recording",
    attached: (names: string) => `Kept with it: ${names}`,
    recorded: (name: string) => `${name} (belongs to this contact)`,
  },
);
