/// <reference types="office-js" />

/**
 * Has the add-in's page live as in Excel on a Mac: Office says so, and a link saves no file (office-js #2700, #3385). The window behind
 * it stays the one of the web, whose client library is what runs here, and whose platform nobody can redefine: so its name is Mac.
 * Runs in the page, so it stands by itself.
 */
export function asOnMac(): void {
  document.addEventListener('readystatechange', () => {
    // office.js has run by then, and the add-in's own scripts have not.
    if (document.readyState !== 'interactive' || typeof Office === 'undefined') return;
    Object.assign(Office.PlatformType, { Mac: Office.PlatformType.OfficeOnline });
  });
  HTMLAnchorElement.prototype.click = function (): void {
    if (!this.hasAttribute('download')) HTMLElement.prototype.click.call(this);
  };
}
