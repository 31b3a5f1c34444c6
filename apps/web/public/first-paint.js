// Puts the first screen there before the script has come: see vite.config.ts. Who was here before, or comes for another screen, waits for the script, which knows the choices made.
(() => {
  const kept = () => {
    try {
      return localStorage.getItem("ringfence-settings") !== null;
    } catch {
      return false;
    }
  };
  if (location.hash.length > 2 || kept()) return;
  const language = navigator.language.toLowerCase().startsWith("en") ? "en" : "zh-CN";
  const template = document.getElementById(`first-${language}`);
  if (template === null) return;
  document.documentElement.lang = language;
  const app = document.getElementById("app");
  app.dataset.waiting = "";
  app.append(template.content.cloneNode(true));
  // A button pressed before it can answer: main.tsx presses it again. Leaving does not wait, and links work as they are.
  app.onclick = ({ target }) => {
    const pressed = target.closest("button");
    if (pressed?.matches(".shell-exit")) location.replace("./note.html");
    else if (pressed !== null) app.dataset.pressed = [...app.querySelectorAll("button")].indexOf(pressed);
  };
})();
