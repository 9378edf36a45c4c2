/** Which Spanish words do what? Rows of `class word|word`; `class@topic` is a role in cells of that topic only. */
export const SPANISH = `
affirm claro|confirmado|confirmada|vale|cierto|bien|efectivamente|siempre
applytime al aplicar|al momento de aplicar
approx aproximadamente|aproximado|casi|alrededor
ask qué|cuál|cuáles|cómo|quién|quiénes|cuánto|cuánta|cuántos|cuántas|cuantos|cuantas|cuándo|dónde
cert certificado|certificada|certificadas|certificación|certificarse
condition según|si|solo si
consent patrocina|patrocinan|patrocinar|patrocinado|patrocinados|patrocine|patrocinen|aceptan|aceptar
consent aceptamos|aceptado|aceptada|aceptadas|ofrece|ofrecen|ofrecer|ofrecemos|ofrecido|apoya|apoyan
consent tramita|tramitan|tramitar|tramitamos|admiten|admitir|admitimos|permite|permiten|permitir|permitido
consent permitidos|recibe|reciben|recibir|recibimos|considera|consideran|considerar|consideramos|otorga|otorgan|proporciona
consent proporcionan|facilita|facilitan|disponible|disponibles|elegibles|bienvenido|bienvenidos|amigable|amigables|participa
consent participan|toma|toman|entrevistan|invitan|agarran|cogen
contrast pero|aunque|todavía|todavia
day día|días|dia|dias|diario
demand obligatorio|obligatoria|obligatorias|requerido|requerida|requeridas|requiere|requieren|requerir
demand exige|exigen|exigido|exigida|exigimos|necesario|necesaria|necesarias|necesita|necesitan|necesitas|necesitamos|debe|deben
demand deber|imprescindible|esencial|fundamental|mínimo|minimo|mínima|mínimos|forzoso|piden|pide|pedimos|estricto|estricta|estrictos
deny ningún|ningun|ninguno|ninguna|ningunos|nunca|jamás|jamas|tampoco|sin|ni|nadie|carece|carecen
exam examen|exámenes|prueba|pruebas|paso|pasos
except excepto|salvo|exceptuando
fail reprobado|reprobada|reprobados|reprobar|reprobó|fallo|fallos|fallido|fallidos|falló|fracaso|fracasos|fracasado|repetir
fail repetido|repetidos|repetición|repeticiones|desaprobado|desaprobados|jalado|jalar|aplazado
filler el|la|un|una|unos|unas|lo|al|del|de|en|con|por|para|se|su|sus|les|le|nos|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel
filler aquella|cada|cualquier|cualquiera|otro|otra|otros|otras|toda|todos|todas|mucho|mucha|muchos|muchas|muy|bastante|también|tambien|aún
filler aun|así|tan|tanto|entre|desde|hacia|tras|ante|durante|después|despues|luego|donde|cuando|como|cual|cuales|quien|quienes|porque|pues
filler además|ademas|incluso|mismo|misma|aquí|ahí|allí|algo|sea|sean|tu|te|yo|tú|usted|ustedes|cuyo|cuya|gracias|tipo|sino|es|está|están
filler estan|estar|ser|siendo|ha|han|haber|haya|hayan|hay|tiene|tienen|tener|tengan|tenga|tenemos|hace|hacen|hacer|haciendo|van|vamos|puede
filler pueden|poder|podemos|somos|estamos
filler@share porcentaje|proporción
future pronto|será|serán|habrá|planea|empezarán|comenzarán|futuro|esperan|próximamente|aceptarán|patrocinarán
gradnoun graduación|graduado|graduada|graduarse|graduó|egreso|egresado|año de graduación|título|carrera|licenciatura
handson hospitalización
hedge raramente|a veces|ocasionalmente|limitado|limitada|limitadas|depende|dependen|quizá|quizás|quizas|posiblemente|probablemente
hedge podría|podrían|podria|podrian|algún|algun|alguno|algunas|pocos|pocas|poco|difícil|dificil|difícilmente|excepcional
hedge excepcionales|excepcionalmente|flexibles|negociable|individualmente|parece|parecen|supuestamente|dudoso
img extranjero|extranjera|extranjeros|extranjeras|médicos extranjeros|internacionales|internacional
join e
less menos|menor|menores|hasta|máximo|maximo|máxima|bajo|últimos|ultimos|últimas
letter carta|cartas|recomendación|recomendaciones
limit límite|limite|límites|limites|tope|corte|umbral|restricción|restricciones|filtro|filtran|requisito|requisitos|requerimiento
limit requerimientos|criterio|criterios|regla|política|politica|políticas|techo|cupo|exigencia
matter costo|entrevista|fecha límite|licencia|idioma|inglés|ciudad
month mes|meses
more más|o más|al menos|mayor|superior|superiores|en adelante|a partir de
now ahora|hoy|actualizado|vigente|nuevo|nueva
obs observación|observador|observadores|observaciones|observancia
oldgrad viejos
only sólo|solo|solamente|únicamente|unicamente|exclusivo|exclusiva|único|única|simplemente
ordinal primer|primera|una vez
others esposa
pass aprobados|aprobar|aprobó|aprueba|pasar|pasó|superado|superar
past antes|anteriormente|previamente|fue|fueron|eran|estaba|estaban|tenía|tenían|había|habían|solía|solían|aceptaban|patrocinaban
past viejo|históricamente|hubo
people solicitante|solicitantes|candidato|candidata|candidatos|candidatas|postulante|médico|médicos
people graduados|graduadas|egresados|egresadas|personas|gente|aspirantes
practice práctica|ejercicio|brecha|brechas|interrupción|laguna
recent reciente|recién|recien|recién graduados
refuse rechaza|rechazan|rechazar|rechazado|rechazada|rechazamos|rechazo|descarta|descartan|descartado|descartados|excluye|excluyen
refuse excluido|excluidos|inelegibles|cerrado|cerrada|cerrados|suspendido|suspendida|suspendidos|dejaron|niega|niegan|denegado|denegada
refuse evitar|eliminado|eliminados|filtrado|filtrados|olvídalo|descontinuado
roster residentes|residente|internos|interno|plantilla|clase|promoción|plazas|puestos|plaza
score puntaje|puntajes|puntuación|puntuacion|puntuaciones|nota|notas|calificación|calificacion|calificaciones|resultado|resultados|puntos
silence no confirmado|no confirmada|no está claro|no esta claro|no seguro|no es seguro|desconocido|desconocida|desconozco|no sé|ni idea|no especifica|no dice|no dicen|preguntarles|consultar|verificar
silence confirmar|comprobar|revisar|averiguar|pendiente|llamar|escribirles|escribir
sitting intento|intentos|vez|veces|oportunidad|oportunidades|convocatoria|convocatorias
source página|correo|correo electrónico|respuesta|amiga
starttime antes de comenzar|antes del ranking
status ciudadano|ciudadanos|ciudadanía|ciudadania|residente permanente|residentes permanentes|ciudadano americano
subject nosotros|nuestro|nuestra|nuestros|programa|programas|hospitales|institución|institucion|departamento|ellos|ellas|él|ella
subject centro|dirección
track:categorical categórico
type:community comunitario|comunitaria|comunitarios|comunidad
type:county condado|hospital municipal
type:hybrid híbrido|híbrida|hibrido|hibrida|mixto
type:university universitario|universitaria|universitarios|universidad|académico|académica
typical promedio|promedios|mediana|típico|tipico|típicamente|habitualmente|normalmente|generalmente|usualmente|mayoría|suele|suelen
typical común
usce experiencia clínica|rotación|rotacion|rotaciones|electivas|electivos|pasantía|pasantia|pasantías|subinternado|experiencia
usgrad americanos|estadounidenses
visa visado|visados|patrocinio|patrocinios|inmigración|inmigracion|petición
week semana|semanas|semanal
wish preferido|preferible|preferiblemente|preferentemente|preferencia|prefiere|prefieren|preferimos|prefiriendo
wish recomendado|recomendada|recomendable|recomiendan|recomendamos|deseable|deseables|deseado|desean|idealmente
wish ventaja|ventajas|útil|ayuda|ayudan|un plus|opcionales|aconsejable|aconsejado|aconsejan|sugerido|sugerida|sugieren|conveniente
wish valorado|valorada|valoran|competitivo|competitivos|debería|deberían|gusta|alentado|voluntario|buscan
year año|años|ano|anos
demand ni un día más|sino no
deny cero
filler desafortunadamente|lamentablemente
only nada más
refuse ninguna posibilidad|sin chance
told publicado|publicada|publicados|mencionado|mencionada|indicado|especificado
year@graduation años atrás
affirm sin problema|sin problemas|ningún problema|no hay problema|claro que sí|por supuesto
`;
