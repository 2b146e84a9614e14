import type { Framework } from '../framework/framework.ts';
import type { Goal, GoalArea } from '../goal/goal.ts';

/** The goals that serve a pillar under one heading. */
export interface PillarGoals {
  readonly area: GoalArea;
  readonly goals: readonly Goal[];
}

/**
 * The goals that serve a pillar, by the relations of the framework: a whole goal area, or single goals of one, each
 * under the heading that the institution gives it. A pillar that nothing serves has none.
 */
export function goalsOfPillar(framework: Framework, pillar: string): readonly PillarGoals[] {
  const serving = (framework.relations ?? []).flatMap(({ kind, from, to }) =>
    kind === 'serves' &&
    to.kind === 'plf-pillar' &&
    to.id === pillar &&
    isOwn(framework, to.framework) &&
    isOwn(framework, from.framework)
      ? [from]
      : [],
  );
  return (framework.goalAreas ?? []).flatMap((area) => {
    const whole = serving.some(({ kind, id }) => kind === 'goal-area' && id === area.id);
    const goals = (area.goals ?? []).filter(
      (goal) => whole || serving.some(({ kind, id }) => kind === 'goal' && id === goal.id),
    );
    return whole || goals.length > 0 ? [{ area, goals }] : [];
  });
}

const isOwn = (framework: Framework, id: string | undefined): boolean => id === undefined || id === framework.id;
