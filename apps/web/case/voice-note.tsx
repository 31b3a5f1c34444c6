import { useRef, useState } from "react";
import { Button } from "../ui/button.tsx";
import { useLogWords } from "./log-words.ts";

/** Speaking instead of typing: recorded in the page and kept as a file of the case. Shown only where the browser can record. */
export function VoiceNote({ onRecorded }: { onRecorded: (note: File) => void }) {
  const words = useLogWords();
  const recorder = useRef<MediaRecorder | undefined>(undefined);
  const [state, setState] = useState<"ready" | "recording" | "refused">("ready");
  if (typeof MediaRecorder === "undefined" || navigator.mediaDevices === undefined) return null;
  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined);
    if (stream === undefined) return setState("refused");
    const pieces: Blob[] = [];
    const recording = new MediaRecorder(stream);
    recording.addEventListener("dataavailable", ({ data }) => pieces.push(data));
    recording.addEventListener("stop", () => {
      for (const track of stream.getTracks()) track.stop();
      const mime = recording.mimeType.split(";")[0] ?? "audio/webm";
      onRecorded(new File(pieces, `${words.voiceName}.${mime.split("/")[1] ?? "webm"}`, { type: mime }));
      setState("ready");
    });
    recording.start();
    recorder.current = recording;
    setState("recording");
  };
  return (
    <>
      <Button
        look={state === "recording" ? "main" : "plain"}
        aria-pressed={state === "recording"}
        onClick={() => (state === "recording" ? recorder.current?.stop() : start())}
      >
        {state === "recording" ? words.stopRecording : words.record}
      </Button>
      <p role="status">{state === "refused" ? words.refused : ""}</p>
    </>
  );
}
