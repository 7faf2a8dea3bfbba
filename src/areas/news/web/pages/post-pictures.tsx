import { useTranslations } from 'use-intl'
import { fileAddress } from '../../../../platform/files/file-routes.ts'
import { Checkbox } from '../../../../ui/choices.tsx'
import { FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Button } from '../../../../ui/button.tsx'
import type { EditablePost } from '../../queries/post-scope.ts'

type Props = {
  readonly post: EditablePost
  readonly errorOf: (field: string) => string | undefined
}

/** Pictures for the texts: each with the line that shows it, and an upload of more. */
export function PostPictures({ post, errorOf }: Props) {
  const t = useTranslations('news')
  const texts = Object.values(post.texts).map(({ body }) => body)
  return (
    <FormSection title={t('pictures.title')} lead={t('pictures.lead')}>
      {post.pictures.length > 0 && (
        <ul className="post-pictures" id="pictures">
          {post.pictures.map(({ id, name }) => (
            <li key={id}>
              <img src={fileAddress(id, 400)} alt="" loading="lazy" />
              <div className="grid gap-2">
                <TextInput
                  name={`line-${id}`}
                  label={t('pictures.line', { name })}
                  readOnly
                  value={`![${t('pictures.says')}](${fileAddress(id, 800)})`}
                />
                {texts.some((body) => body.includes(fileAddress(id))) ? (
                  <p className="soft">{t('pictures.used')}</p>
                ) : (
                  <Checkbox
                    name="removePictures"
                    id={`remove-${id}`}
                    value={id}
                    label={t('pictures.remove')}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      <TextInput
        name="pictures"
        type="file"
        accept="image/*"
        multiple
        label={t('pictures.upload')}
        required={false}
        error={errorOf('pictures')}
      />
      <p>
        <Button kind="quiet">{t('pictures.send')}</Button>
      </p>
    </FormSection>
  )
}
