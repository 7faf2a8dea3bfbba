/** Made-up proposals: some are one idea told twice, some share a subject only. For tests. */
export const exampleProposals = {
  bankEs: {
    title: 'Cómo migramos los pagos de un banco a Kubernetes sin parar ni un minuto',
    text: 'Nuestro banco procesa 40 mil pagos por minuto en un monolito de hace quince años. En esta charla contamos cómo migramos el servicio de pagos a Kubernetes en nueve meses, sin parar ni un minuto: la capa que replicaba cada mensaje en las colas, los tres incidentes de la primera semana y lo que cambiamos en los equipos de guardia. Te llevas una lista de comprobación para tu propia migración.',
  },
  bankPt: {
    title: 'Como migramos os pagamentos de um banco para Kubernetes sem parar um minuto',
    text: 'Nosso banco processa 40 mil pagamentos por minuto em um monolito de quinze anos atrás. Nesta palestra contamos como migramos o serviço de pagamentos para Kubernetes em nove meses, sem parar um minuto: a camada que replicava cada mensagem nas filas, os três incidentes da primeira semana e o que mudamos nas equipes de plantão. Você leva uma lista de verificação para a sua própria migração.',
  },
  bankEn: {
    title: 'Moving a bank’s payments to Kubernetes without a minute of downtime',
    text: 'Our bank processes 40 thousand payments per minute on a monolith that is fifteen years old. We tell how we migrated the payments service to Kubernetes in nine months without stopping for a minute: the layer that replicated every message in the queues, the three incidents of the first week, and what we changed for the teams on call. You take home a checklist for your own migration.',
  },
  bankReworded: {
    title: 'Pagos bancarios en Kubernetes: nueve meses, cero minutos caídos',
    text: 'Quince años de monolito y 40 mil pagos por minuto: así empezó la migración del servicio de pagos de nuestro banco a Kubernetes. Explicamos la capa que replicaba cada mensaje en las colas, los tres incidentes de la primera semana, y cómo cambiaron los equipos de guardia. Incluye una lista de comprobación.',
  },
  otherBankEn: {
    title: 'What a bank’s auditors ask about Kubernetes',
    text: 'Auditors do not read YAML. A bank’s platform on Kubernetes must answer who changed what, who may read secrets and how long logs stay. We walk through the questions of two audits, the policies we wrote with Kyverno to answer them, and the evidence that convinced people who had never heard of a pod.',
  },
  bankNetworkEs: {
    title: 'Multi-región en Kubernetes para un banco regulado',
    text: 'El regulador pide que un banco siga en pie aunque desaparezca una región entera. Mostramos cómo repartimos clústeres de Kubernetes entre dos países, qué hicimos con las bases de datos y por qué el simulacro anual nos quita el sueño. Verás los costos reales y las decisiones que no repetiríamos.',
  },
  argoEn: {
    title: 'GitOps for 200 clusters with Argo CD',
    text: 'One Argo CD per cluster does not scale, one for everything does not either. We describe how a team of four looks after 200 clusters in shops across six countries: ApplicationSets, a repository per region, and how a bad commit is stopped before it reaches the second cluster.',
  },
  argoRolloutsEn: {
    title: 'Canary releases with Argo Rollouts, honestly',
    text: 'Argo Rollouts promises canaries with automatic analysis. After a year we know which metrics decide well, which lie at three in the morning, and why half of our teams went back to blue-green. With a live demo on a small GitOps repository.',
  },
  argoEs: {
    title: 'Doscientos clústeres, cuatro personas: GitOps con ArgoCD',
    text: 'Un Argo CD por clúster no escala, y uno solo para todo tampoco. Describimos cómo un equipo de cuatro cuida 200 clústeres en tiendas de seis países: ApplicationSets, un repositorio por región y cómo se detiene un commit malo antes de llegar al segundo clúster.',
  },
  otelCostEs: {
    title: 'Bajar la factura de observabilidad a la mitad con OpenTelemetry',
    text: 'La factura de observabilidad crecía más que el tráfico. Con el Collector de OpenTelemetry descartamos lo que nadie mira: muestreo por cola, métricas sin dueño, logs repetidos. Contamos los números de un año y las tres veces que tiramos justo lo que hacía falta.',
  },
  otelLegacyPt: {
    title: 'OpenTelemetry em um sistema legado de 2009',
    text: 'Instrumentar um sistema em Java de 2009 com OpenTelemetry parece impossível até a primeira trace. Mostramos o agente, os filtros escritos à mão e como convencemos a equipe que cuida dele há quinze anos de que observabilidade também é para eles.',
  },
  otelCostPt: {
    title: 'Reduzindo pela metade a conta de observabilidade com OpenTelemetry',
    text: 'A conta de observabilidade crescia mais que o tráfego. Com o Collector do OpenTelemetry descartamos o que ninguém olha: amostragem por cauda, métricas sem dono, logs repetidos. Contamos os números de um ano e as três vezes em que jogamos fora justamente o que fazia falta.',
  },
  womenEs: {
    title: 'Mentorías que duran: mujeres en comunidades de software libre',
    text: 'Un programa de mentorías con 60 mujeres en cinco comunidades de software libre: qué sostuvo las parejas después del tercer mes, qué las rompió, y una guía para empezar el tuyo con poco presupuesto.',
  },
  womenOtherEn: {
    title: 'Why women leave open source communities',
    text: 'We interviewed 45 former maintainers, most of them women, about the week they decided to stop. Burnout explains less than expected; unanswered reviews explain more. A quantitative look at exits, with advice for governance.',
  },
  dripEn: {
    title: 'A greenhouse that waters itself: sensors, K3s and patience',
    text: 'Forty sensors measure humidity in a greenhouse near Cusco. A cluster of three old laptops with K3s decides when to open the valves, without internet for days. We tell what broke in the rainy season, how farmers corrected our model, and what the whole installation costs.',
  },
  dripPt: {
    title: 'A estufa que se rega sozinha: sensores, K3s e paciência',
    text: 'Quarenta sensores medem a umidade em uma estufa perto de Cusco. Um cluster de três notebooks velhos com K3s decide quando abrir as válvulas, sem internet por dias. Contamos o que quebrou na estação das chuvas, como os agricultores corrigiram nosso modelo e quanto custa a instalação inteira.',
  },
  cephEn: {
    title: 'Ceph on old servers in a university',
    text: 'A university in the Andes keeps two petabytes of telescope pictures on retired servers with Ceph. Disks die weekly. We show the crush map, the spreadsheet that predicts the next failure, and what the students who run it learned.',
  },
} as const
