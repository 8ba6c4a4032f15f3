/** What an element may hold and carry: `?` at most once or left out, `+` at least once. */
interface Content {
  readonly attributes: string;
  readonly children: string;
}

const of = (attributes: string, children = ''): Content => ({ attributes, children });

/**
 * What stands in each element in which order, and what is written on it, after Microsoft's schemas (MS-OWEMXML) and, for Runtimes
 * and ExtendedOverrides, which are newer than they are, after the pages of the reference. Office refuses a manifest in another
 * order, mostly without a word. An element whose kind says more than its name goes by both. Only what this manifest has use for
 * is named: anything else is refused until somebody looks it up.
 * https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
 */
export const contentModel: Readonly<Record<string, Content>> = {
  'OfficeApp TaskPaneApp': of(
    'xsi:type',
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
      'SupportUrl? AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?',
  ),
  Id: of(''),
  Version: of(''),
  ProviderName: of(''),
  DefaultLocale: of(''),
  DisplayName: of('DefaultValue', 'Override+'),
  Description: of('DefaultValue', 'Override+'),
  IconUrl: of('DefaultValue'),
  HighResolutionIconUrl: of('DefaultValue'),
  Override: of('Locale Value'),
  Hosts: of('', 'Host'),
  Host: of('Name'),
  Requirements: of('', 'Sets'),
  Sets: of('DefaultMinVersion?', 'Set+'),
  Set: of('Name MinVersion?'),
  DefaultSettings: of('', 'SourceLocation'),
  'SourceLocation of DefaultSettings': of('DefaultValue'),
  SourceLocation: of('resid'),
  Permissions: of(''),
  ExtendedOverrides: of('Url ResourcesUrl?'),

  'VersionOverrides VersionOverridesV1_0': of('xsi:type', 'Hosts Resources'),
  'Host Workbook': of('xsi:type', 'Runtimes AllFormFactors DesktopFormFactor'),
  // "At present, you can only define one Runtime element."
  Runtimes: of('', 'Runtime'),
  Runtime: of('resid lifetime?'),
  AllFormFactors: of('', 'ExtensionPoint'),
  DesktopFormFactor: of('', 'FunctionFile ExtensionPoint+'),
  FunctionFile: of('resid'),
  'ExtensionPoint CustomFunctions': of('xsi:type', 'Script Page Metadata Namespace'),
  Script: of('', 'SourceLocation'),
  Page: of('', 'SourceLocation'),
  Metadata: of('', 'SourceLocation'),
  Namespace: of('resid'),
  'ExtensionPoint PrimaryCommandSurface': of('xsi:type', 'CustomTab+'),
  CustomTab: of('id', 'Group+ Label'),
  Group: of('id', 'Label Icon Control+'),
  Label: of('resid'),
  Icon: of('', 'Image+'),
  'Image of Icon': of('resid size'),
  'Control Button': of('xsi:type id', 'Label Supertip Icon Action'),
  Supertip: of('', 'Title Description'),
  'Description of Supertip': of('resid'),
  Title: of('resid'),
  'Action ExecuteFunction': of('xsi:type', 'FunctionName'),
  FunctionName: of(''),
  'Action ShowTaskpane': of('xsi:type', 'TaskpaneId? SourceLocation'),
  TaskpaneId: of(''),

  Resources: of('', 'Images Urls ShortStrings LongStrings'),
  Images: of('', 'Image+'),
  Image: of('id DefaultValue'),
  Urls: of('', 'Url+'),
  Url: of('id DefaultValue', 'Override?'),
  ShortStrings: of('', 'String+'),
  LongStrings: of('', 'String+'),
  String: of('id DefaultValue', 'Override+'),
};
