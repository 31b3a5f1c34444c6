import type { privacyLogZhCN } from "./privacy-log-zh.ts";

export const privacyLogEn: typeof privacyLogZhCN = {
  unknownFormat: (path) =>
    `${path} is no log that can be read here: Apple's App Privacy Report, output of Android's appops or dumpsys package, or a table with app, permission and time.`,
  kept: (seq) => `Kept in the case, up to entry ${seq}; the file itself is kept as evidence.`,
  problems: {
    "not-json": "no whole JSON record",
    "no-app": "the app is not named",
    "bad-time": "the time cannot be read",
    "no-base-time": "it says only how long ago; tell with --taken-at when the output was made",
    "unknown-record": "unknown record",
    "unrecognised-line": "this line cannot be read",
    "too-long": "this line is too long",
  },
};
