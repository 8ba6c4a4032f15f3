/** What a conversion takes, in one part that is loaded when somebody asks for one. */
export { ConversionProblem, conversionReport, conversionsOf } from '../../src/conversion';
export { readForms } from '../../src/forms';
