/** What a venue or programme may offer, as people ask for it; each has its words in the catalogue. */
export const accessibilityFeatures = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'captions',
  'sign-language',
  'quiet-room',
  'nursing-room',
  'childcare',
  'gender-neutral-toilet',
  'dietary-needs',
  'prayer-room',
  'assistance-dogs',
  'live-stream',
] as const
export type AccessibilityFeature = (typeof accessibilityFeatures)[number]
