import { type Policy, policies, policyById, readPolicy } from '../src/policies';
import { CommandProblem } from './command-problem';
import { readText } from './text-file';

/**
 * The policy that `--policy` names: a shipped id, or a JSON file of the user's own (docs/policy.schema.json).
 * @throws CommandProblem
 */
export function chosenPolicy(name: string): Policy {
  const shipped = policyById(name);
  if (shipped) return shipped;
  if (!/\.json$/iu.test(name)) {
    throw new CommandProblem(
      `没有名为 ${name} 的评分办法；可用：${policies.map((policy) => policy.id).join('、')}，或 .json 文件`,
    );
  }
  const reading = readPolicy(jsonOf(name), name);
  if ('policy' in reading) return reading.policy;
  throw new CommandProblem(reading.problems.map(({ path, zh }) => `${name}: ${path} ${zh}`).join('\n'));
}

function jsonOf(path: string): unknown {
  try {
    return JSON.parse(readText(path)) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandProblem(`${path}: 读不了，或不是 JSON（${reason}）`, { cause: error });
  }
}
