/** Hands a text to the browser as a download; nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));
}

export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the bytes once the click was handled; a minute is ample for slow ones.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
