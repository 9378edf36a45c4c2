/** Which Portuguese words do what? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const PORTUGUESE = `
affirm certamente|correto|certo|bem|perfeito|exato|beleza
approx quase
ask qual|quais|quanto|quanta|quantos|quantas
cert certificação|certificacao|certificar
condition desde que|dependendo|mediante|enquanto
consent patrocinam|aceita|aceitam|aceito|aceite|aceites|aceitando|oferecem
consent apoia|apoiam|apoiar|apoiamos|processa|processam|admitem|permitem|recebem|receber|recebemos|consideram|concede
consent concedem|fornece|fornecem|fornecemos|disponível|disponíveis|disponivel|disponiveis|elegível|elegíveis|elegivel|elegiveis|bem-vindo
consent bem-vindos|amigável|amigáveis|amigavel|participam|entrevistam|convidam|pegam
contrast mas|porém|porem|contudo|entretanto|embora|senão|ainda
day diário
demand obrigatório|obrigatória|obrigatórios|obrigatórias|exigidas|exigem|exigir|requer|requerem|requeremos
demand necessário|necessária|necessários|necessárias|precisa|precisam|precisar|precisamos|deve|devem|dever
demand imprescindível|indispensável|pede|pedem|rigoroso|rígido|preciso
deny não|jamais|nenhum|nenhuma|nenhuns|nem|sem|ninguém
exam exame|prova|provas|passo|passos|etapa
except exceto|tirando
fail reprovado|reprovadas|reprovou|reprova|reprovação|reprovacao|reprovações|reprovacoes|falha|falhas|falhar
fail falhou|falhado|insucesso|chumbo|chumbos|chumbar|chumbou|repetição|repetições|repete|refazer
filler os|uma|uns|umas|ao|aos|à|às|das|nas|num|numa|com|pelo|pela|pelos|pelas|seu|seus|sua|suas|lhe|lhes|isto|isso|estes|esse|essa|esses
filler essas|aquele|aquela|qualquer|outro|outra|outras|tudo|muito|muita|muitas|também|já|assim|tão|após|depois|onde|quando|quem
filler pois|além|inclusive|mesmo|mesma|aqui|eu|você|voce|vocês|voces|obrigado|obrigada|olá|oi|sobre|cujo|cuja|dele|deles|delas|nele
filler nisso|neste|nesta|nesse|nessa|deste|desta|desse|dessa|é|são|estão|sendo|sido|tem|têm|ter|tenha|tenham|temos|tendo|há|haver|haja|faz
filler fazem|fazer|vai|vão|pode|podem|seja|sejam|estiver|tiver|sou|estou|tenho
filler@share porcentagem|percentagem|percentual|proporção
future serão|haverá|planejam|pretendem|começarão|esperam|espera-se|aceitarão|patrocinarão
gradnoun graduação|graduacao|formado|formada|formatura|formar|formou|formaram|ano de formatura|faculdade
handson internação
hedge raro|raros|dependem|talvez|possível|possivel|possivelmente|provavelmente|provável|provavel|poderiam|algum|alguma
hedge poucos|pouco|pouca|dificilmente|excepcionais|flexível|flexíveis|flexivel|negociável|parecem|supostamente|duvidoso
hedge improvável|eventualmente
img estrangeiro|estrangeira|estrangeiras|internacionais
join ou
less até|abaixo
letter recomendação|recomendações|recomendacao
limit teto|limiar|restrição|restricao|restrições|filtram|filtra|exigência|exigências|critério|critérios|regra|regras|cota|triagem
matter salário|taxa|inscrição|prazo|cidade
month mês|mensal
more maior|maiores|acima
now agora|atualmente|hoje|atualizado|atualizada|novo|nova
obs observação|observacao|observações|observacional
oldgrad velhos|antigos
only só|somente|apenas|estritamente
pass aprovado|aprovada|aprovadas|aprovação|aprovou|passar|passou|passando
past foi|foram|eram|estava|estavam|tinha|tinham|havia|haviam|costumava|costumavam|aceitavam|patrocinavam|antigamente|velho|antigo
past historicamente|houve
people requerente|requerentes|médicas|doutores|formados|formadas|pessoas|concorrentes|inscritos|interessados
practice prática|pratica|exercício|lacuna|lacunas|intervalo
recent recente|recentes|recém|recem|recém-formado|recém-formados|mais recente
refuse rejeita|rejeitam|rejeitar|rejeitado|rejeitada|rejeitamos|rejeição|recusa|recusam|recusado|recusamos|descartam
refuse exclui|excluem|excluído|excluídos|inelegível|inelegíveis|fechado|fechada|fechados|suspenso|suspensa|suspensos|pararam|parou|nega|negam
refuse negado|negada|proibido|proibida|barrado|barrados|esquece|impossível|indisponível
roster turma|vagas|vaga
score pontuação|pontuacao|pontuações|escore|escores
silence não confirmado|nao confirmado|não está claro|desconhecido|desconhecida|desconheço|não informado|perguntar|pergunta|pergunte|checar|conferir|pendente|pendentes|incerto|ligar
silence escrever
sitting tentativa|tentativas|vezes|oportunidade
source no site|coordenadora|diz
starttime início
status cidadão|cidadao|cidadã|cidadãos|cidadania
subject nós|nosso|nossa|nossas|hospitais|instituição|instituicao|eles|elas|ele|ela|direção
type:community comunitário|comunitária|comunidade
type:hybrid misto
type:new recém-credenciado|recém-aberto
type:university universitário|universitária|universitários|universidade|acadêmico|acadêmica
typical média|médio|tipicamente|geralmente|maioria|costuma|costumam|frequente|frequentemente|comum
usce rotação|rotacao|rotações|rotacoes|rodízio|rodízios|eletiva|eletivo|estágio|estagio|estágios|estagios|experiência
usgrad norte-americanos
visa visto|vistos|patrocínio|patrocínios|imigração|imigracao|petição|peticao
wish preferível|preferivel|preferivelmente|preferencialmente|preferencial|preferência|preferem|recomendável|recomenda
wish recomendam|desejável|desejáveis|desejavel|desejado|desejada|desejam|vantagem|vantagens|diferencial|ajuda|ajudam|opcionais|aconselhável
wish aconselhado|aconselham|sugerem|valorizado|valorizada|valorizam|deveria|deveriam|gostam|encorajado|incentivado|facultativo|voluntário
wish buscam|procuram
affirm problema nenhum|não tem problema|não tem problema nenhum
filler infelizmente
told divulgado|divulgada
refuse nenhuma chance|sem chance
year@graduation anos atrás
affirm sem problema|sem problemas
refuse já era
`;
