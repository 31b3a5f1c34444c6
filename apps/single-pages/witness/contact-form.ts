import { chips } from "@ringfence/journey/record/quick-log.ts";
import { element } from "../dom.ts";
import { witnessWords } from "./words.ts";

/** The fields of one contact; everything but the time may stay as it is or empty. */
export function contactForm(
  language: keyof typeof witnessWords,
  now: string,
  add: (form: HTMLFormElement) => void,
): HTMLFormElement {
  const words = witnessWords[language];
  const field = (id: string, label: string, control: HTMLElement) =>
    element("div", {}, element("label", { for: id }, label), control);
  const form = element(
    "form",
    {
      submit: (event) => {
        event.preventDefault();
        add(form);
      },
    },
    field("when", words.when, element("input", { id: "when", name: "when", type: "datetime-local", value: now })),
    field(
      "how",
      words.how,
      element(
        "select",
        { id: "how", name: "how" },
        Object.entries(words.channels).map(([value, name]) => element("option", { value }, name)),
      ),
    ),
    field("number", words.number, element("input", { id: "number", name: "number", type: "tel", autocomplete: "off" })),
    field("claimed", words.claimed, element("input", { id: "claimed", name: "claimed", autocomplete: "off" })),
    element(
      "fieldset",
      { class: "chips" },
      element("legend", {}, words.said),
      chips.map((chip) =>
        element(
          "label",
          { class: "chip" },
          element("input", { type: "checkbox", name: "said", value: chip.id }),
          language === "en" ? chip.en : chip.zh,
        ),
      ),
    ),
    field("words", words.words, element("textarea", { id: "words", name: "words", rows: "3" })),
    field(
      "pictures",
      words.pictures,
      element("input", { id: "pictures", name: "pictures", type: "file", multiple: true, accept: "image/*,audio/*" }),
    ),
    element("button", { type: "submit", class: "plain" }, words.add),
  );
  return form;
}
