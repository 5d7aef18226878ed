import { useCallback, useEffect, useState } from "react";
import { usePreferences } from "../../../app/preferences.ts";

const voice = () => ("speechSynthesis" in window ? window.speechSynthesis : null);

export interface Voice {
  /** Whether this browser can read aloud at all. */
  readonly canSpeak: boolean;
  /** The place that is being read; null while it is quiet. */
  readonly at: string | null;
  readonly say: (parts: readonly { readonly at: string; readonly text: string }[]) => void;
  readonly stop: () => void;
}

/** Reads texts aloud with the voice of the device, one after the other; nothing of them leaves it through this page. */
export function useVoice(): Voice {
  const { language } = usePreferences();
  const [at, setAt] = useState<string | null>(null);
  const stop = useCallback(() => {
    voice()?.cancel();
    setAt(null);
  }, []);
  useEffect(() => stop, [stop]);
  const say: Voice["say"] = (parts) => {
    const speaker = voice();
    if (!speaker) return;
    speaker.cancel();
    parts.forEach((part, nth) => {
      const words = new SpeechSynthesisUtterance(part.text);
      words.lang = language === "ja" ? "ja-JP" : "en-GB";
      words.rate = 0.9;
      words.addEventListener("start", () => setAt(part.at));
      if (nth + 1 === parts.length) words.addEventListener("end", () => setAt(null));
      speaker.speak(words);
    });
  };
  return { canSpeak: voice() !== null, at, say, stop };
}
