import { HARD, levelsOf, type TimetableModel } from './timetable-model.ts'

const hardPart = (table: Float64Array) => table.map((cost) => HARD * levelsOf(cost).hard)

/** The same timetable where only hard rules cost something. */
export function hardRulesOnly(model: TimetableModel): TimetableModel {
  const keepsSizes = levelsOf(model.wantedInSmallRoom).hard !== 0
  return {
    ...model,
    alone: hardPart(model.alone),
    kinds: withoutFree({ of: model.kinds.of, costs: model.kinds.costs.map(hardPart) }),
    weighed: model.weighed
      .map(({ weight, cost }) => ({ weight, cost: hardPart(cost) }))
      .filter(({ cost }) => cost.some((one) => one !== 0)),
    near: model.near.map((pairs) =>
      pairs.map(({ other, cost }) => ({
        other,
        cost: (...places) => HARD * levelsOf(cost(...places)).hard,
      })),
    ),
    inRoom: hardPart(model.inRoom),
    roomChange: model.roomChange?.some((cost) => levelsOf(cost).hard !== 0)
      ? hardPart(model.roomChange)
      : undefined,
    wantedInSmallRoom: keepsSizes ? model.wantedInSmallRoom : 0,
    groups: model.groups.map((group) => ({
      ...group,
      perMinute: HARD * levelsOf(group.perMinute).hard,
    })),
    spans: model.spans.map((span) => ({ ...span, perDay: HARD * levelsOf(span.perDay).hard })),
  }
}

/** Pairs whose table has become all nought do not mind each other. */
function withoutFree({ of, costs }: TimetableModel['kinds']): TimetableModel['kinds'] {
  const minds = costs.map((table) => table.some((cost) => cost !== 0))
  return { of: of.map((kind) => (kind >= 0 && minds[kind] ? kind : -1)), costs }
}
