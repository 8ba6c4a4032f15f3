import { addInId } from '../manifest/identity';
import { manifestVersion } from '../manifest/written-for';
import { version } from '../package.json';
import { templateSheets, templates } from '../src/templates';
import { templatePath } from '../src/templates/catalogue';
import { workbookOf } from '../src/templates/workbook';
import { attached } from '../src/workbook-patch';

/**
 * The templates by the names of their files, in both editions, each with the add-in on board as an administrator deploys it (EXCatalog). Another store is
 * written into a file by `perfcheck attach`.
 */
export async function templateFiles(): Promise<Readonly<Record<string, Buffer>>> {
  const orders = templates.flatMap(({ name }) =>
    (['perf', 'native'] as const).map((edition) => ({ layout: name, edition })),
  );
  // Not by templateWorkbook: what it imports later is not found from TypeScript that the build loads as it is.
  const files = orders.map(async (order) => {
    const bytes = attached(await workbookOf(templateSheets(order)), {
      reference: addInId,
      version: manifestVersion(version),
      storeType: 'EXCatalog',
      store: 'EXCatalog',
      prompts: false,
    });
    return [templatePath(order.layout, order.edition), Buffer.from(bytes)] as const;
  });
  return Object.fromEntries(await Promise.all(files));
}
