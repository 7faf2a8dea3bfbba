import type { Point } from '../../../../shared/great-circle.ts'

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Where a point lies on public/world.svg (960 by 440): the projection Natural Earth I (T. Patterson, polynomial by
 * B. Šavrič et al., 2011) with the scale and the middle of that file, which the countries there have to within a unit.
 */
export function placeOnMap({ latitude, longitude }: Point): readonly [number, number] {
  const north = radians(latitude)
  const [p2, p4] = [north ** 2, north ** 4]
  const across = 0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))
  const up = 1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))
  const rounded = (value: number) => Math.round(value * 10) / 10
  return [rounded(480 + 176.1 * radians(longitude) * across), rounded(255.7 - 176.1 * north * up)]
}
