/** What WPS makes of the add-ins in a publish.xml, as people report: trust first, blocked builds, one add-in masking another. */
export interface AddInLoader {
  /** The names of the spreadsheet add-ins that run in the session that begins now; their tabs are seen in no other. */
  begin(publishXml: string): readonly string[];
  /** The user answers 允许 to every question of this session; it counts from the next on. */
  allow(): void;
}

/**
 * A loader that remembers what was allowed, by name and address, port included, as authaddin.json does.
 * @param blocked add-ins that this build refuses, whatever the user allows; with `masks` those that come after are not loaded either
 */
export function addInLoader({
  blocked = [],
  masks = false,
}: { readonly blocked?: readonly string[]; readonly masks?: boolean } = {}): AddInLoader {
  const trusted = new Set<string>();
  let asked: readonly string[] = [];
  return {
    begin(publishXml) {
      const own = [...publishXml.matchAll(/<jsplugin(?:online)?\b[^>]*>/gu)].map(([tag]) => ({
        name: attribute(tag, 'name'),
        type: attribute(tag, 'type'),
        key: `${attribute(tag, 'name')} ${attribute(tag, 'url')}`,
      }));
      const here = own.filter(({ type }) => type === 'et');
      asked = here.filter(({ key }) => !trusted.has(key)).map(({ key }) => key);
      const first = here.findIndex(({ name }) => blocked.includes(name));
      const reached = masks && first >= 0 ? here.slice(0, first) : here;
      return reached
        .filter(({ name, key }) => trusted.has(key) && !blocked.includes(name))
        .map(({ name }) => name);
    },
    allow() {
      for (const key of asked) trusted.add(key);
    },
  };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(tag)?.[1] ?? '';
}
