/** Hands a file to the user through the browser. False where this page may not: some hosts block downloads. */
export function save(name: string, type: string, content: BlobPart): boolean {
  try {
    const mediaType = typeof content === 'string' ? `${type};charset=utf-8` : type;
    const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    // The download has begun by then; an earlier revocation would stop it in older Chromium.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text; false where the page may not, as those from file:// may not. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
