/** A colour in OKLCH: lightness 0–1, chroma 0–0.4, hue in degrees. */
type Oklch = { readonly l: number; readonly c: number; readonly h: number }
type Rgb = readonly [number, number, number]

/** One theme's share of an accent: text and lines, filled controls and the text on them, a tint behind text, the band. */
export type AccentTheme = {
  readonly accent: string
  readonly fill: string
  readonly ink: string
  readonly wash: string
  readonly band: string
}
export type AccentPair = { readonly light: AccentTheme; readonly dark: AccentTheme }

/** Paper and card of both themes; the same values stand in css/tokens.css. */
export const surfaces = {
  light: { paper: '#fdf9f1', card: '#ffffff' },
  dark: { paper: '#12131f', card: '#1b1c2b' },
} as const

/** WCAG 2.2, success criterion 1.4.3: text of any size. */
const enough = 4.5

/** Reads `#rgb` or `#rrggbb` (the # may be missing) into channels 0–1; null when it is no colour. */
export function parseHex(hex: string): Rgb | null {
  const digits = hex.trim().replace(/^#/, '').toLowerCase()
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  if (!/^[0-9a-f]{6}$/.test(full)) return null
  const channel = (at: number) => Number.parseInt(full.slice(at, at + 2), 16) / 255
  return [channel(0), channel(2), channel(4)]
}

const toHex = (rgb: Rgb) =>
  `#${rgb
    .map((v) =>
      Math.round(Math.min(1, Math.max(0, v)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`

const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const gamma = (v: number) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)

/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it; 0 for what is no colour. */
export function luminance(hex: string): number {
  const [r, g, b] = (parseHex(hex) ?? [0, 0, 0]).map(linear)
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

/** Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it; the order does not matter. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

// Björn Ottosson's matrices, https://bottosson.github.io/posts/oklab/
function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = rgb.map(linear) as unknown as Rgb
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: ((Math.atan2(bb, a) * 180) / Math.PI + 360) % 360,
  }
}

function toRgb({ l, c, h }: Oklch): Rgb {
  const a = c * Math.cos((h * Math.PI) / 180)
  const b = c * Math.sin((h * Math.PI) / 180)
  const lms = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ] as const
  return [
    gamma(4.0767416621 * lms[0] - 3.3077115913 * lms[1] + 0.2309699292 * lms[2]),
    gamma(-1.2684380046 * lms[0] + 2.6097574011 * lms[1] - 0.3413193965 * lms[2]),
    gamma(-0.0041960863 * lms[0] - 0.7034186147 * lms[1] + 1.707614701 * lms[2]),
  ]
}

/** The nearest colour a screen can show: chroma gives way, lightness and hue stay. */
function hexOf(colour: Oklch): string {
  let { c } = colour
  for (; c > 0; c -= 0.004) {
    const rgb = toRgb({ ...colour, c })
    if (rgb.every((v) => v >= -0.0005 && v <= 1.0005)) return toHex(rgb)
  }
  return toHex(toRgb({ ...colour, c: 0 }))
}

/** Moves lightness in steps of half a percent until the colour is readable on every given surface. */
function readable(colour: Oklch, on: readonly string[], step: 0.005 | -0.005): string {
  for (let { l } = colour; l > 0 && l < 1; l += step) {
    const hex = hexOf({ ...colour, l })
    if (on.every((surface) => contrast(hex, surface) >= enough)) return hex
  }
  return step < 0 ? '#000000' : '#ffffff'
}

/**
 * Turns the colour an organiser picked into accents for light and dark: the hue stays, lightness moves just as far
 * as WCAG AA asks. Guaranteed ≥ 4.5:1: `ink` on `fill`, and `accent` on paper, on cards and on `wash`. A bright colour
 * (marigold) fills with dark ink as it was picked, instead of going brown to bear white.
 * What is no colour becomes the house colour, bougainvillea.
 */
export function accentPair(hex: string): AccentPair {
  const picked = toOklch(parseHex(hex) ?? parseHex(bougainvillea)!)
  const lightWash = hexOf({ l: 0.955, c: Math.min(0.03, picked.c), h: picked.h })
  const darkWash = hexOf({ l: 0.28, c: Math.min(0.06, picked.c), h: picked.h })
  const { light, dark } = surfaces
  const vivid = hexOf({ ...picked, l: Math.min(picked.l, 0.86) })
  const bright = contrast(vivid, dark.paper) >= 7

  const onLight = readable(picked, [light.paper, light.card, lightWash], -0.005)
  const onDark = readable(
    { ...picked, l: Math.max(picked.l, 0.72) },
    [dark.paper, dark.card, darkWash],
    0.005,
  )
  return {
    light: {
      accent: onLight,
      fill: bright ? vivid : onLight,
      ink: bright ? dark.paper : light.card,
      wash: lightWash,
      band: vivid,
    },
    dark: {
      accent: onDark,
      fill: onDark,
      ink: dark.paper,
      wash: darkWash,
      band: hexOf({ ...picked, l: Math.max(picked.l, 0.72) }),
    },
  }
}

/** The house colour, used where no organiser has picked one. */
export const bougainvillea = '#c0004e'
