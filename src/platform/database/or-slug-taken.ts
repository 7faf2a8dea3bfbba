import { AppError } from '../../shared/app-error.ts'

/**
 * What the act answers. If the database refused it because another has the slug, throws `slug-taken` instead: the
 * unique constraint decides between two who ask for the same one at once.
 */
export async function orSlugTaken<Result>(act: Promise<Result>): Promise<Result> {
  try {
    return await act
  } catch (error) {
    const { code, constraint } = error as { code?: unknown; constraint?: unknown }
    if (code === '23505' && typeof constraint === 'string' && constraint.endsWith('_slug_key'))
      throw new AppError('slug-taken', {}, [{ field: 'slug', code: 'slug-taken' }])
    throw error
  }
}
