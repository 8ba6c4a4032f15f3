/**
 * A filled form → an order for another layout's template with its values in place, and what could not be carried. Imports forms,
 * templates, sheets and values.
 */
export {
  type Conversion,
  type LeftBlank,
  type NotCarried,
  type Wanted,
  ConversionProblem,
} from './conversion';
export { conversionsOf } from './conversions';
export { conversionReport } from './report';
