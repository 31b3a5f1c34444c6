import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".heic": "image/heic",
  ".webp": "image/webp",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".amr": "audio/amr",
  ".wav": "audio/wav",
  ".mp4": "video/mp4",
  ".pdf": "application/pdf",
  ".txt": "text/plain",
  ".xml": "application/xml",
  ".csv": "text/csv",
};

/** By the ending of the name only: what is in the file is for whoever opens it to find out. */
export const mimeOf = (name: string): string => types[extname(name).toLowerCase()] ?? "application/octet-stream";
