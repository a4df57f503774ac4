<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>Tilewright</name>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>0.2 stretches each band by 0.8 to 1.2.</source>
        <translation>0.2 multiplica cada banda por um fator de 0.8 a 1.2.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>0.25 zooms from 0.75 to 1.25.</source>
        <translation>0.25 amplia de 0.75 a 1.25.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>0.5 shows the model pixels of twice the size, right for rasters twice as fine as it knows. Of several, as 0.5,1, the answers are averaged. The map keeps the raster's pixels. 1 when empty.</source>
        <translation>0.5 mostra ao modelo píxeis com o dobro do tamanho, o que é adequado a rasters duas vezes mais finos do que aqueles que ele conhece. Com vários, como 0.5,1, é feita a média das respostas. O mapa mantém os píxeis do raster. 1 quando vazio.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>1 Grid of tiles</source>
        <translation>1 Grelha de ladrilhos</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>1 Model</source>
        <translation>1 Modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 band of {type}</source>
        <translation>1 banda de {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>1 change is not saved</source>
        <translation>1 alteração não está guardada</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 class ({name})</source>
        <translation>1 classe ({name})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>1 feature</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 is fastest; up to 9 for DEFLATE and 22 for ZSTD.</source>
        <translation>1 é o mais rápido; até 9 para DEFLATE e 22 para ZSTD.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>1 scene</source>
        <translation>1 cena</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>1 tile</source>
        <translation>1 ladrilho</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>1 to 100; higher keeps more detail.</source>
        <translation>1 a 100; um valor mais alto mantém mais pormenor.</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>1 whole tile</source>
        <translation>1 ladrilho inteiro</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>2 Evaluation</source>
        <translation>2 Avaliação</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>2 Tiles under the mask</source>
        <translation>2 Ladrilhos sob a máscara</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>3 Map</source>
        <translation>3 Mapa</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>3 Tiles without clouds</source>
        <translation>3 Ladrilhos sem nuvens</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>4 Labels</source>
        <translation>4 Etiquetas</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>4 Polygons</source>
        <translation>4 Polígonos</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>5 Splits</source>
        <translation>5 Partições</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>6 Dataset</source>
        <translation>6 Conjunto de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A .keras file whose network and weights training begins with, instead of an architecture. Its last layer is new when the dataset has other classes.</source>
        <translation>Um ficheiro .keras com cuja rede e pesos o treino começa, em vez de uma arquitetura. A última camada é nova quando o conjunto de dados tem outras classes.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>A .keras, .h5, .tflite or .onnx file, or a SavedModel: its folder, or saved_model.pb in it. Its sidecar, .mlm.json beside it, says which bands, scaling and classes it has; ONNX models of the plugin Deepness say it themselves. ONNX needs an optional part of the engine's environment.</source>
        <translation>Um ficheiro .keras, .h5, .tflite ou .onnx, ou um SavedModel: a sua pasta, ou o saved_model.pb dentro dela. O seu ficheiro anexo, .mlm.json, ao lado, diz que bandas, escalonamento e classes tem; os modelos ONNX do plugin Deepness dizem-no eles próprios. ONNX precisa de uma parte opcional do ambiente do motor.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A Cloud-Optimised GeoTIFF. Of rendered colours 0 is nodata, where the layer has no image; black is written as 1.</source>
        <translation>Um GeoTIFF otimizado para a nuvem (COG). Nas cores renderizadas, 0 é nodata, onde a camada não tem imagem; o preto é escrito como 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>A QGIS expression that is true for the tiles to keep. Where it is null the tile is not kept.</source>
        <translation>Uma expressão do QGIS que é verdadeira para os ladrilhos a manter. Onde é nula, o ladrilho não é mantido.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>A click chooses what clicks on the map set, a double click selects the tiles with it.</source>
        <translation>Um clique escolhe o que os cliques no mapa definem, um duplo clique seleciona os ladrilhos que o têm.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>A dataset's classes.json, or a table with the columns id and name, by which classes have the same ids in every dataset, and the numbers in masks have names.</source>
        <translation>O classes.json de um conjunto de dados, ou uma tabela com as colunas id e name, com que as classes têm os mesmos ids em todos os conjuntos de dados e os números nas máscaras têm nomes.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>A digital elevation, terrain or surface model.</source>
        <translation>Um modelo digital de elevação, de terreno ou de superfície.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>A field that both layers have: only polygons of the same class match, and the log has a table of them.</source>
        <translation>Um campo que ambas as camadas têm: só correspondem polígonos da mesma classe, e o registo contém uma tabela com eles.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD for TensorFlow, WEBDATASET (tar) for PyTorch, ZARR, one array per split.</source>
        <translation>Um ficheiro por ladrilho: GTIFF mantém tudo; PNG guarda 8 ou 16 bits; JPEG 8 bits em três bandas; NPY é uma matriz (linha, coluna, banda), NPZ a mesma comprimida. Milhares de ladrilhos num só ficheiro: TFRECORD para TensorFlow, WEBDATASET (tar) para PyTorch, ZARR, uma matriz por partição.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A file for each tile: GTIFF keeps everything; PNG holds 8 or 16 bit; JPEG 8 bit in three bands; NPY is an array (row, col, band), NPZ the same compressed. Thousands of tiles in one file: TFRECORD, WEBDATASET and ZARR.</source>
        <translation>Um ficheiro por ladrilho: GTIFF mantém tudo; PNG guarda 8 ou 16 bits; JPEG 8 bits em três bandas; NPY é uma matriz (linha, coluna, banda), NPZ a mesma comprimida. Milhares de ladrilhos num só ficheiro: TFRECORD, WEBDATASET e ZARR.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A file of weights on this computer, or the word imagenet, which downloads those learned from photos. Chance when empty.</source>
        <translation>Um ficheiro de pesos neste computador, ou a palavra imagenet, que transfere os aprendidos com fotografias. Ao acaso quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A folder that "Export tiles" wrote, with dataset.json in it.</source>
        <translation>Uma pasta escrita por “Exportar ladrilhos”, com dataset.json dentro.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to look through a tile layer.</source>
        <translation>Uma pasta escrita por “Exportar ladrilhos”. Deixe vazio para examinar uma camada de ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>A folder that "Export tiles" wrote. Leave it empty to measure on rasters with labels.</source>
        <translation>Uma pasta escrita por “Exportar ladrilhos”. Deixe vazio para medir em rasters com etiquetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A folder that TensorBoard shows live.</source>
        <translation>Uma pasta que o TensorBoard mostra em direto.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A folder with rasters, also in folders below, on this machine or in an object store such as s3://bucket/folder; the file or the address of a STAC catalogue, collection, item, or of the answer of a search; or the file of a tile index. Files of a folder whose names differ by their band alone are one scene.</source>
        <translation>Uma pasta com rasters, também em subpastas, nesta máquina ou num armazenamento de objetos como s3://bucket/folder; o ficheiro ou o endereço de um catálogo, coleção ou item STAC, ou da resposta a uma pesquisa; ou o ficheiro de um índice de ladrilhos. Os ficheiros de uma pasta cujos nomes diferem apenas pela banda são uma só cena.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>A layer of scenes, as Catalog scenes makes it. Take features away to leave scenes out.</source>
        <translation>Uma camada de cenas, tal como Catalogar cenas a cria. Retire elementos para deixar cenas de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A layer whose extent is rendered, such as a tile layer, in place of the extent.</source>
        <translation>Uma camada cuja extensão é renderizada, como uma camada de ladrilhos, em vez da extensão.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask of class ids for each.</source>
        <translation>Uma máscara de ids de classes para cada um.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A mask, a raster of objects and {files} for them.</source>
        <translation>Uma máscara, um raster de objetos e {files} para eles.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A new folder. It appears under its name when it is whole; until then its name ends in .partial.</source>
        <translation>Uma pasta nova. Aparece com o seu nome quando está completa; até lá, o nome termina em .partial.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>A package is not the one that the lock file names: do not use its source.</source>
        <translation>Um pacote não é o que o ficheiro lock indica: não use a sua origem.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with all figures and plots, the best and the worst tiles, and where the tiles lie.</source>
        <translation>Uma página com todos os valores e gráficos, os melhores e os piores ladrilhos, e onde os ladrilhos se encontram.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A page with the course of the training.</source>
        <translation>Uma página com o decurso do treino.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>A polygon for each scene with scene_id, scene (its rasters), bands, date, cloud_cover (percent), clouds (its cloud raster), crs, transform, width and height.</source>
        <translation>Um polígono para cada cena com scene_id, scene (os seus rasters), bands, date, cloud_cover (percentagem), clouds (o seu raster de nuvens), crs, transform, width e height.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>A quality band or a cloud mask of the same ground; the cloud rule says which of its pixels are cloud.</source>
        <translation>Uma banda de qualidade ou uma máscara de nuvens do mesmo terreno; a regra de nuvens diz quais dos seus píxeis são nuvem.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>A quality band or a cloud probability. Pixels that it tells to be cloud are not measured.</source>
        <translation>Uma banda de qualidade ou uma probabilidade de nuvens. Os píxeis que ela indica como nuvem não são medidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>A quality band or a cloud probability: where it is cloud, pixels are to be ignored.</source>
        <translation>Uma banda de qualidade ou uma probabilidade de nuvens: onde há nuvem, os píxeis devem ser ignorados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>A quality band, a cloud probability, or an image of red, green and blue for BRIGHTNESS.</source>
        <translation>Uma banda de qualidade, uma probabilidade de nuvens, ou uma imagem de vermelho, verde e azul para BRIGHTNESS.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>A quality band, a cloud probability, or the image itself for BRIGHTNESS; it may have another resolution than the image.</source>
        <translation>Uma banda de qualidade, uma probabilidade de nuvens, ou a própria imagem para BRIGHTNESS; pode ter uma resolução diferente da imagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>A random forest learns for comparison.</source>
        <translation>Uma floresta aleatória aprende para comparação.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>A random forest learns from the bands of the training split's pixels, or from their means and deviations in its tiles, and is measured on the same ground: what a model must beat to be worth it.</source>
        <translation>Uma floresta aleatória aprende com as bandas dos píxeis da partição de treino, ou com as suas médias e desvios nos ladrilhos, e é medida no mesmo terreno: é o que um modelo tem de superar para valer a pena.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>A raster layer of any kind: WMS, WMTS, XYZ tiles, WCS, a database, a file.</source>
        <translation>Uma camada raster de qualquer tipo: WMS, WMTS, ladrilhos XYZ, WCS, uma base de dados, um ficheiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A raster of values for each.</source>
        <translation>Um raster de valores para cada um.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>A raster of {width} × {height} pixels, {bands}: {size} before compression.</source>
        <translation>Um raster de {width} × {height} píxeis, {bands}: {size} antes da compressão.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A raster on a server is not looked at before the run.</source>
        <translation>Um raster num servidor não é examinado antes da execução.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>A rule of your own</source>
        <translation>Uma regra própria</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A second image for each.</source>
        <translation>Uma segunda imagem para cada um.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>A tile lies on the mask when</source>
        <translation>Um ladrilho está na máscara quando</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>A tile matches when</source>
        <translation>Um ladrilho corresponde quando</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when at least {share} of it lies under {mask}.</source>
        <translation>Um ladrilho corresponde quando pelo menos {share} dele está sob {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it lies wholly under {mask}.</source>
        <translation>Um ladrilho corresponde quando está inteiramente sob {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>A tile matches when it shares ground with {mask}.</source>
        <translation>Um ladrilho corresponde quando partilha terreno com {mask}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>A tile may have several classes</source>
        <translation>Um ladrilho pode ter várias classes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>A tile's geometry is invalid and cannot be repaired: {wkt}</source>
        <translation>A geometria de um ladrilho é inválida e não pode ser reparada: {wkt}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>A training that "Train model" starts shows here. "Open" shows others.</source>
        <translation>Um treino iniciado por “Treinar modelo” é mostrado aqui. “Abrir” mostra outros.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>A value for each.</source>
        <translation>Um valor para cada um.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>A well-known network as the encoder of a UNET.</source>
        <translation>Uma rede conhecida como codificador de uma UNET.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>ALL: the rim of every polygon. TOUCHING: only where another polygon is nearer than that many pixels.</source>
        <translation>ALL: o rebordo de todos os polígonos. TOUCHING: só onde outro polígono está mais próximo do que esse número de píxeis.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>ARCHITECTURE</source>
        <translation>ARCHITECTURE</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>ARCHITECTURE must be one of {names} for a dataset of {task}, got {name}</source>
        <translation>ARCHITECTURE tem de ser um de {names} para um conjunto de dados de {task}, mas é {name}</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUGMENTATIONS</source>
        <translation>AUGMENTATIONS</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>AUTO (a GPU where there is one), CPU, GPU (all), or GPU:0,1. "Check environment" lists what is there.</source>
        <translation>AUTO (uma GPU, se houver), CPU, GPU (todas), ou GPU:0,1. “Verificar o ambiente do motor” lista o que existe.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>AUTO becomes {name} here.</source>
        <translation>AUTO passa a ser {name} aqui.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO keeps what the dataset is for. Objects become masks with SEGMENTATION or PANOPTIC; objects and masks become classes of tiles with MULTI_LABEL, or with CLASSIFICATION the one class that the most of the tile is of. IMAGES leaves all labels out.</source>
        <translation>AUTO mantém aquilo a que o conjunto de dados se destina. Os objetos tornam-se máscaras com SEGMENTATION ou PANOPTIC; objetos e máscaras tornam-se classes de ladrilhos com MULTI_LABEL, ou com CLASSIFICATION a única classe que ocupa a maior parte do ladrilho. IMAGES deixa todas as etiquetas de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>AUTO looks what is in the folder. TILEWRIGHT has dataset.json. FOLDERS are images in a folder for each class, or images with masks beside them, or images alone. COCO is JSON, YOLO text files, VOC XML. GEOJSON_PAIRS are images with a GeoJSON file of objects each, as SpaceNet has them.</source>
        <translation>AUTO verifica o que está na pasta. TILEWRIGHT tem dataset.json. FOLDERS são imagens numa pasta para cada classe, ou imagens com máscaras ao lado, ou só imagens. COCO é JSON, YOLO são ficheiros de texto, VOC é XML. GEOJSON_PAIRS são imagens, cada uma com um ficheiro GeoJSON de objetos, como as do SpaceNet.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>AUTO takes TILE_CNN for labelled tiles and UNET for masks and values. TILE_RESNET is a deeper classifier of tiles; FCN8S, FCN16S and FCN32S are fully convolutional networks on VGG16; CUSTOM is a Python file of yours.</source>
        <translation>AUTO escolhe TILE_CNN para ladrilhos etiquetados e UNET para máscaras e valores. TILE_RESNET é um classificador de ladrilhos mais profundo; FCN8S, FCN16S e FCN32S são redes totalmente convolucionais sobre VGG16; CUSTOM é um ficheiro Python próprio.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {kept} of {count} tiles are kept.</source>
        <translation>São mantidos cerca de {kept} de {count} ladrilhos.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} is cloud, in the middle of the raster.</source>
        <translation>Cerca de {share} é nuvem, no meio do raster.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>About {share} of the raster is cloud.</source>
        <translation>Cerca de {share} do raster é nuvem.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../ui/training/chart.py"/>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a layer of polygons with a field of classes, or draw one.</source>
        <translation>Adicione uma camada de polígonos com um campo de classes, ou desenhe uma.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Add a satellite image…</source>
        <translation>Adicionar uma imagem de satélite…</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Add a satellite or aerial image to the project: GeoTIFF, JPEG 2000, or what else QGIS reads.</source>
        <translation>Adiciona ao projeto uma imagem de satélite ou aérea: GeoTIFF, JPEG 2000, ou o mais que o QGIS lê.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Adding the part {name}: {reason}.</source>
        <translation>A adicionar a parte {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds Dask and what reads and writes object stores (about 200 MB) to the environment. The parameter SCHEDULER and places such as s3://bucket/folder need it. An environment that is there keeps everything else as it is.</source>
        <translation>Adiciona ao ambiente o Dask e o que lê e escreve em armazenamentos de objetos (cerca de 200 MB). O parâmetro SCHEDULER e locais como s3://bucket/folder precisam disso. Um ambiente já existente mantém tudo o resto como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds every training tile again, turned by this angle and its multiples, cut out of the raster anew. Turned tiles that would share ground with another split are left out.</source>
        <translation>Adiciona de novo cada ladrilho de treino, rodado deste ângulo e dos seus múltiplos, recortado outra vez do raster. Os ladrilhos rodados que partilhariam terreno com outra partição ficam de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Adds onnxruntime (about 100 MB) to the environment, which models in .onnx files need, those of the plugin Deepness among them. An environment that is there keeps everything else as it is.</source>
        <translation>Adiciona ao ambiente o onnxruntime (cerca de 100 MB), de que precisam os modelos em ficheiros .onnx, incluindo os do plugin Deepness. Um ambiente já existente mantém tudo o resto como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Adds the class border, the last of the list, to masks made from polygons: the outermost pixels of each, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Adiciona a classe border, a última da lista, às máscaras feitas a partir de polígonos: tantos dos píxeis mais exteriores de cada um. Os objetos que se tocam ficam assim separados no mapa; Poligonizar raster fá-los crescer de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Adds the class border: the outermost pixels of each polygon, so many of them. Objects that touch then stay apart on the map; Polygonize raster grows them back.</source>
        <translation>Adiciona a classe border: tantos dos píxeis mais exteriores de cada polígono. Os objetos que se tocam ficam assim separados no mapa; Poligonizar raster fá-los crescer de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Adds the tiles of a dataset to another, in place: new scenes, and new classes after those that are there, which keep their ids. The dataset is the old one until the new one is whole, also when the run is ended in between; running the same again then goes on.</source>
        <translation>Adiciona os ladrilhos de um conjunto de dados a outro, no próprio local: novas cenas, e novas classes a seguir às existentes, que mantêm os seus ids. O conjunto de dados continua a ser o antigo até o novo estar completo, mesmo quando a execução termina a meio; executar o mesmo outra vez prossegue então o trabalho.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Advanced parameters</source>
        <translation>Parâmetros avançados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Align to</source>
        <translation>Alinhar a</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../ui/ordered_list.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All bands of the stack. A name stands for that band of every date.</source>
        <translation>Todas as bandas da pilha. Um nome representa essa banda de todas as datas.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All but 0</source>
        <translation>Todas exceto 0</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All classes but 0, the background.</source>
        <translation>Todas as classes exceto 0, o fundo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>All cores</source>
        <translation>Todos os núcleos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/place.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>All files</source>
        <translation>Todos os ficheiros</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>All is saved</source>
        <translation>Está tudo guardado</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>All tiles</source>
        <translation>Todos os ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>All tiles are rejected (is_rejected is 1): there is nothing to export.</source>
        <translation>Todos os ladrilhos estão rejeitados (is_rejected é 1): não há nada para exportar.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>All {total} bands, in this order.</source>
        <translation>Todas as {total} bandas, nesta ordem.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in alphabetical order.</source>
        <translation>Todas as {total} classes, por ordem alfabética.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>All {total} classes, in the order of the class file, then of the alphabet.</source>
        <translation>Todas as {total} classes, pela ordem do ficheiro de classes e depois pela alfabética.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Alphabetical</source>
        <translation>Alfabética</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what runs ONNX models</source>
        <translation>Também o que executa modelos ONNX</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Also what works on clusters and object stores</source>
        <translation>Também o que trabalha em clusters e armazenamentos de objetos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Also writes all bands of the rasters, as they are, after the indices.</source>
        <translation>Escreve também todas as bandas dos rasters, tal como são, a seguir aos índices.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped.</source>
        <translation>Uma execução anterior não terminou: a mesma chamada prossegue de onde parou.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>An earlier run did not finish: the same call goes on where it stopped. Done so far: {tiles}.</source>
        <translation>Uma execução anterior não terminou: a mesma chamada prossegue de onde parou. Feito até agora: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>An image of each object in {tiles}, {bands}, as {format}.</source>
        <translation>Uma imagem de cada objeto em {tiles}, {bands}, como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>An input lies on a server: the run tells what it finds there.</source>
        <translation>Uma entrada está num servidor: a execução dirá o que lá encontra.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter of {pythons}. When empty QGIS's own, or where that is of another version, one that is found on this computer.</source>
        <translation>Um interpretador de {pythons}. Quando vazio, o do próprio QGIS ou, se esse for de outra versão, um encontrado neste computador.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>An interpreter that already has everything the engine needs, for instance one with TensorFlow for a graphics card. Nothing is installed then. When empty, the engine gets an environment of its own.</source>
        <translation>Um interpretador que já tem tudo aquilo de que o motor precisa, por exemplo um com TensorFlow para uma placa gráfica. Nesse caso nada é instalado. Quando vazio, o motor recebe um ambiente próprio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Annotation file</source>
        <translation>Ficheiro de anotações</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Annotations</source>
        <translation>Anotações</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Another installation into {folder} is under way.</source>
        <translation>Está em curso outra instalação em {folder}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Another number draws other pixels for the random forest to learn from.</source>
        <translation>Outro número sorteia outros píxeis com que a floresta aleatória aprende.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Another number gives another start, order and augmentation.</source>
        <translation>Outro número dá outro início, outra ordem e outro aumento de dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Another number shows other samples.</source>
        <translation>Outro número mostra outras amostras.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Any of</source>
        <translation>Qualquer de</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Any polygons; all their fields are kept but those with the name of a new one, which takes their place.</source>
        <translation>Quaisquer polígonos; todos os seus campos são mantidos, exceto os que têm o nome de um novo, que toma o seu lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Any polygons; all their fields are kept.</source>
        <translation>Quaisquer polígonos; todos os seus campos são mantidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Append to dataset</source>
        <translation>Acrescentar ao conjunto de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Area in common divided by the area of both together, from which on two polygons match.</source>
        <translation>Área comum dividida pela área de ambos em conjunto, a partir da qual dois polígonos correspondem.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>As for the first ones. All when empty.</source>
        <translation>Como para os primeiros. Todas quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>As many of each class as of the others, where they fit.</source>
        <translation>Tantos de cada classe como das outras, onde couberem.</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>As recognised</source>
        <translation>Como reconhecido</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Assets</source>
        <translation>Assets STAC</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At least {low}.</source>
        <translation>Pelo menos {low}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>At most {high}.</source>
        <translation>No máximo {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {percent:g} % cloud.</source>
        <translation>No máximo {percent:g} % de nuvens.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>At most {tiles} of {size} px of {scenes}.</source>
        <translation>No máximo {tiles} de {size} px, de {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>At the right and lower edge</source>
        <translation>No limite direito e inferior</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Augmentations</source>
        <translation>Aumento de dados</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Automatic: the engine's own environment, or QGIS's Python if it has all</source>
        <translation>Automático: o ambiente próprio do motor, ou o Python do QGIS se tiver tudo</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Average over flips and rotations</source>
        <translation>Média sobre reflexões e rotações</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>BACKGROUND é uma classe a aprender. IGNORE deixa-os de fora, o que é adequado quando as etiquetas são exemplos das suas classes e não a totalidade delas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>BALANCE_SPLIT must be a split of the tiles, which have {splits}, got {value}</source>
        <translation>BALANCE_SPLIT tem de ser uma partição dos ladrilhos, que têm {splits}, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>BAND must be between 1 and {count}, got {number}</source>
        <translation>BAND tem de estar entre 1 e {count}, mas é {number}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BANDS</source>
        <translation>BANDS</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>BASELINE</source>
        <translation>BASELINE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>BATCH_SIZE</source>
        <translation>BATCH_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>BINS are for a field of numbers, got {field}</source>
        <translation>BINS destina-se a um campo de números, mas foi dado {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>BLOCKS deals out whole blocks of neighbouring tiles, so that a model is tested on ground that it has not seen next door. RANDOM deals out single tiles, STRATIFIED too, with the same shares in every class. Both refuse where so many tiles overlap that a split would stay empty.</source>
        <translation>BLOCKS distribui blocos inteiros de ladrilhos vizinhos, para que um modelo seja testado em terreno que não viu mesmo ao lado. RANDOM distribui ladrilhos isolados, STRATIFIED também, com as mesmas frações em cada classe. Ambos recusam quando se sobrepõem tantos ladrilhos que uma partição ficaria vazia.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCKS keeps neighbours together, so that tests are honest; STRATIFIED keeps the shares of the classes; RANDOM draws each tile by itself.</source>
        <translation>BLOCKS mantém os vizinhos juntos, para que os testes sejam honestos; STRATIFIED mantém as frações das classes; RANDOM sorteia cada ladrilho por si.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>BLOCK_SIZE</source>
        <translation>BLOCK_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>BORDER_CLASS must be one class, got {classes}</source>
        <translation>BORDER_CLASS tem de ser uma única classe, mas é {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>BOX makes an image of each object in the tiles instead of the tiles, as large as its box; FIXED as large as the sample size, around its middle. For CLASSIFICATION the object's class is the label.</source>
        <translation>BOX faz uma imagem de cada objeto nos ladrilhos em vez dos ladrilhos, do tamanho da sua caixa; FIXED do tamanho da amostra, à volta do seu centro. Para CLASSIFICATION a classe do objeto é a etiqueta.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>BRIGHTNESS: up to (standard deviations)</source>
        <translation>BRIGHTNESS: até (desvios-padrão)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Back</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balance tiles</source>
        <translation>Equilibrar ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balanced tiles</source>
        <translation>Ladrilhos equilibrados</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Balances this split alone, such as train, and keeps the others as they are, so that tests see the classes as common as they truly are. In the field split when no split field is given.</source>
        <translation>Equilibra só esta partição, como train, e mantém as outras como estão, para que os testes vejam as classes tão comuns como realmente são. No campo split quando não é indicado um campo da partição.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names. Those of the sidecar when empty.</source>
        <translation>Números das bandas, contados a partir de 1 ao longo de todos os rasters, ou nomes. As do ficheiro anexo quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Band numbers, counted from 1 through all rasters, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Números das bandas, contados a partir de 1 ao longo de todos os rasters, ou nomes: 4,3,2 ou B4,B3,B2. Todas quando vazio.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Band numbers, counted from 1, or names: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Números das bandas, contados a partir de 1, ou nomes: 4,3,2 ou B4,B3,B2. Todas quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/model_card.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Bands of the result to keep, in this order: names, or numbers from 1. A name without a date is that band of every date. All when empty.</source>
        <translation>Bandas do resultado a manter, nesta ordem: nomes, ou números a partir de 1. Um nome sem data é essa banda de todas as datas. Todas quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Bands of the second images</source>
        <translation>Bandas das segundas imagens</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Bands to measure, numbered from 1 through all rasters, or by name: 4,3,2 or B4,B3,B2. All when empty.</source>
        <translation>Bandas a medir, numeradas a partir de 1 ao longo de todos os rasters, ou por nome: 4,3,2 ou B4,B3,B2. Todas quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Batch size (tiles)</source>
        <translation>Tamanho do lote (ladrilhos)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Beside PNG and JPEG the small files by which a GIS puts them in their place.</source>
        <translation>Ao lado de PNG e JPEG, os pequenos ficheiros com que um SIG os coloca no seu lugar.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Best epoch</source>
        <translation>Melhor época</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Best, epoch {number}: {figures}</source>
        <translation>Melhor, época {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Bins</source>
        <translation>Intervalos</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Bits that are set</source>
        <translation>Bits que estão ativos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Blacken what is around the objects</source>
        <translation>Pôr a preto o que rodeia os objetos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Blend</source>
        <translation>Fusão</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Block size (tiles)</source>
        <translation>Tamanho do bloco (ladrilhos)</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} are used.</source>
        <translation>Blocos de {asked} ladrilhos não conseguem cumprir as frações; usam-se blocos de {used}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Blocks of {asked} tiles cannot meet the shares; blocks of {used} tiles were used.</source>
        <translation>Blocos de {asked} ladrilhos não conseguem cumprir as frações; usaram-se blocos de {used} ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border at</source>
        <translation>Bordo em</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between train and validation</source>
        <translation>Limite entre treino e validação</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Border between validation and test</source>
        <translation>Limite entre validação e teste</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Border class</source>
        <translation>Classe do bordo</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Border class (pixels)</source>
        <translation>Classe do bordo (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Boxes and outlines of the objects as {files}.</source>
        <translation>Caixas e contornos dos objetos como {files}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Boxes in</source>
        <translation>Caixas em</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Brings pixels to reflectance: value × scale + offset, as 0.0001 for many products. The file's own when neither is given. Indices that are ratios do not need it.</source>
        <translation>Converte os píxeis em refletância: valor × escala + deslocamento, como 0.0001 para muitos produtos. Os do próprio ficheiro quando nenhum é indicado. Os índices que são razões não precisam disto.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Buffer</source>
        <translation>Buffer</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Buffer (metres)</source>
        <translation>Buffer (metros)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burn</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns labels into a raster on the pixels of another one: ids of classes, a number for each object, or how far each pixel is from the objects' outlines. Export tiles takes it for its labels.</source>
        <translation>Grava etiquetas num raster sobre os píxeis de outro: ids de classes, um número para cada objeto, ou a distância de cada píxel aos contornos dos objetos. Exportar ladrilhos aceita-o para as suas etiquetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns the numbers of {features}.</source>
        <translation>Grava os números de {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Burns {features}, {classes}.</source>
        <translation>Grava {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>CLASSES: the id of the class. INSTANCES: the number of the feature in its layer, from 1. DISTANCE: how far the centre of a pixel is from the nearest one on the other side of the outline of all labels together, positive inside.</source>
        <translation>CLASSES: o id da classe. INSTANCES: o número do elemento na sua camada, a partir de 1. DISTANCE: a que distância o centro de um píxel está do mais próximo do outro lado do contorno de todas as etiquetas em conjunto, positiva no interior.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLASS_FIELD</source>
        <translation>CLASS_FIELD</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>CLASS_FIELD must be a field of both layers, but {layer} has {fields}, got {field}</source>
        <translation>CLASS_FIELD tem de ser um campo de ambas as camadas, mas {layer} tem {fields} e foi dado {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>CLASS_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>CLASS_FIELD tem de ser um campo de {layer}, que tem {fields}, mas é {field}</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>CLASS_WEIGHTS</source>
        <translation>CLASS_WEIGHTS</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUDS</source>
        <translation>CLOUDS</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUD_RASTER</source>
        <translation>CLOUD_RASTER</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>CLOUD_RASTER and CLOUD_RULE must be given together, or PRESET in place of the rule, got only one of them.</source>
        <translation>CLOUD_RASTER e CLOUD_RULE têm de ser indicados em conjunto, ou PRESET em vez da regra, mas só um deles foi dado.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>CLOUD_RULE</source>
        <translation>CLOUD_RULE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>CONTRAST: up to (share)</source>
        <translation>CONTRAST: até (fração)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>COSINE and EXPONENTIAL bring it down to a hundredth until the last epoch; PLATEAU multiplies it by 0.3 after each 5 epochs without a better result.</source>
        <translation>COSINE e EXPONENTIAL reduzem-na a um centésimo até à última época; PLATEAU multiplica-a por 0.3 após cada 5 épocas sem melhor resultado.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>CROSS_ENTROPY, or MSE for values</source>
        <translation>CROSS_ENTROPY, ou MSE para valores</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>CRS must be a coordinate system, got {crs}</source>
        <translation>CRS tem de ser um sistema de coordenadas, mas é {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>CRS must be a coordinate system, such as EPSG:32633, got {value}</source>
        <translation>CRS tem de ser um sistema de coordenadas, como EPSG:32633, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>CSV and VOC tell boxes in pixels of the tile, or in coordinates of the map.</source>
        <translation>CSV e VOC indicam as caixas em píxeis do ladrilho, ou em coordenadas do mapa.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../algorithms/tiles/tile_chunk.py"/>
        <location filename="../algorithms/tiles/tile_rows.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Catalog scenes</source>
        <translation>Catalogar cenas</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogue of scenes</source>
        <translation>Catálogo de cenas</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Catalogues and tile indexes</source>
        <translation>Catálogos e índices de ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Changes the other shares so that the three add up to 100 %.</source>
        <translation>Altera as outras frações para que as três somem 100 %.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Changes to training tiles, and to their masks alike, that make more of few tiles; each with a chance of one half. How far ROTATE, SCALE, BRIGHTNESS, CONTRAST and NOISE go, the advanced parameters say.</source>
        <translation>Alterações aos ladrilhos de treino, e igualmente às suas máscaras, que fazem render mais poucos ladrilhos; cada uma com probabilidade de um meio. Até onde vão ROTATE, SCALE, BRIGHTNESS, CONTRAST e NOISE, dizem-no os parâmetros avançados.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Channels of the first level; deeper ones have more. 16 stands for the architecture's own. Wider learns more, slower.</source>
        <translation>Canais do primeiro nível; os mais profundos têm mais. 16 é o valor próprio da arquitetura. Uma rede mais larga aprende mais, mas mais devagar.</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Chart of the training</source>
        <translation>Gráfico do treino</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Check the engine's environment</source>
        <translation>Verificar o ambiente do motor</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Check the network, and the proxy in QGIS's settings; or give a folder of wheels.</source>
        <translation>Verifique a rede, e o proxy nas definições do QGIS; ou indique uma pasta de ficheiros wheel.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Choose a Python</source>
        <translation>Escolher um Python</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose a Python that has the engine's libraries from elsewhere.</source>
        <translation>Escolha um Python que tenha as bibliotecas do motor de outra proveniência.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a dataset folder</source>
        <translation>Escolher uma pasta de conjunto de dados</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Choose a dataset to see the number of weights and the memory that training takes.</source>
        <translation>Escolha um conjunto de dados para ver o número de pesos e a memória que o treino ocupa.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the size on the ground.</source>
        <translation>Escolha um raster para ver o tamanho no terreno.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a raster to see the spacing, the size on the ground and the tiles.</source>
        <translation>Escolha um raster para ver o espaçamento, o tamanho no terreno e os ladrilhos.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose a tile layer</source>
        <translation>Escolher uma camada de ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Choose a tile layer to see the size of the samples on the ground.</source>
        <translation>Escolha uma camada de ladrilhos para ver o tamanho das amostras no terreno.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Choose another base Python, {pythons}.</source>
        <translation>Escolha outro Python de base, {pythons}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Choose another one as the base, for instance {python}.</source>
        <translation>Escolha outro como base, por exemplo {python}.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Choose the layer of tiles to review.</source>
        <translation>Escolha a camada de ladrilhos a rever.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Chooses tiles anywhere on a raster: by chance, around points, or so many of each class; in a mask, at a distance from each other, and in any coordinate system. The same seed chooses the same tiles everywhere.</source>
        <translation>Escolhe ladrilhos em qualquer ponto de um raster: ao acaso, à volta de pontos, ou tantos de cada classe; numa máscara, a uma distância uns dos outros, e em qualquer sistema de coordenadas. A mesma semente escolhe os mesmos ladrilhos em toda a parte.</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Chosen by chance, fewer where no more fit.</source>
        <translation>Escolhidos ao acaso, menos onde não cabem mais.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <location filename="../ui/learning.py"/>
        <source>Chosen: {names}</source>
        <translation>Escolhido: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Class field</source>
        <translation>Campo da classe</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class file</source>
        <translation>Ficheiro de classes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Class files (*.json *.csv)</source>
        <translation>Ficheiros de classes (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Class names, separated by commas, in the order of the model's outputs. The sidecar's when empty.</source>
        <translation>Nomes das classes, separados por vírgulas, pela ordem das saídas do modelo. Os do ficheiro anexo quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class names, separated by commas: their ids count from 1. In alphabetical order when empty.</source>
        <translation>Nomes das classes, separados por vírgulas: os seus ids contam a partir de 1. Por ordem alfabética quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Class order</source>
        <translation>Ordem das classes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes in the field</source>
        <translation>Classes no campo</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Classes in {name}</source>
        <translation>Classes em {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Classes of pixels</source>
        <translation>Classes de píxeis</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Classes that are not counted</source>
        <translation>Classes que não são contadas</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Classes to turn into polygons</source>
        <translation>Classes a converter em polígonos</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Classes: {classes} · features: {features} · without a class: {without}</source>
        <translation>Classes: {classes} · elementos: {features} · sem classe: {without}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Classes: {names}.</source>
        <translation>Classes: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classified tiles</source>
        <translation>Ladrilhos classificados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Classify tiles</source>
        <translation>Classificar ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Clear the choice</source>
        <translation>Limpar a escolha</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Clear tiles</source>
        <translation>Ladrilhos limpos</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks and drags select tiles. A key, or a line of the list, chooses what to set.</source>
        <translation>Clicar e arrastar seleciona ladrilhos. Uma tecla, ou uma linha da lista, escolhe o que definir.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Clicks set: {value}. Esc to select, right click to pick from a tile.</source>
        <translation>Os cliques definem: {value}. Esc para selecionar, clique direito para tirar o valor de um ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Clip</source>
        <translation>Limitar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clip raster</source>
        <translation>Recortar raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Clipped raster</source>
        <translation>Raster recortado</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Close what uses it and try again.</source>
        <translation>Feche o que o está a usar e tente de novo.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Cloud asset</source>
        <translation>Asset das nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Cloud field</source>
        <translation>Campo das nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Cloud is in {sources}.</source>
        <translation>Há nuvem em {sources}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is where {rule}.</source>
        <translation>Há nuvem onde {rule}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud is {cloud:.1%} of what was seen, which is {seen:.1%} of the raster.</source>
        <translation>As nuvens são {cloud:.1%} do que foi visto, o que é {seen:.1%} do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud mask</source>
        <translation>Máscara de nuvens</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud probability</source>
        <translation>Probabilidade de nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud raster</source>
        <translation>Raster de nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Cloud rule</source>
        <translation>Regra de nuvens</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Cloud share is between</source>
        <translation>A fração de nuvens está entre</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where a patch of 3 pixels and more is bright and grey.</source>
        <translation>Nuvem onde uma mancha de 3 píxeis ou mais é clara e cinzenta.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where the probability is more than 40 %.</source>
        <translation>Nuvem onde a probabilidade é superior a 40 %.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Cloud where {condition}.</source>
        <translation>Nuvem onde {condition}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, a band for each index; nodata is NaN.</source>
        <translation>GeoTIFF otimizado para a nuvem (COG) de números reais de 32 bits, uma banda para cada índice; nodata é NaN.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Cloud-Optimised GeoTIFF of 32-bit real numbers, of 64-bit ones where values are taken back that need them; NaN where there is no data.</source>
        <translation>GeoTIFF otimizado para a nuvem (COG) de números reais de 32 bits, ou de 64 bits onde se repõem valores que precisam deles; NaN onde não há dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input.</source>
        <translation>GeoTIFF otimizado para a nuvem (COG) sobre os píxeis da entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Cloud-Optimised GeoTIFF on the pixels of the input: 0 clear, 1 cloud, 255 not seen.</source>
        <translation>GeoTIFF otimizado para a nuvem (COG) sobre os píxeis da entrada: 0 limpo, 1 nuvem, 255 não visto.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Cloud-Optimised GeoTIFF with one band for each, of real numbers with NaN for nodata; of 8 bits with 0 for nodata when it is a hillshade alone.</source>
        <translation>GeoTIFF otimizado para a nuvem (COG) com uma banda para cada uma, de números reais com NaN como nodata; de 8 bits com 0 como nodata quando é só um sombreado.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Cloud-Optimised GeoTIFF, or with the ending .vrt a virtual raster, which is made at once, refers to the inputs and holds no pixels itself.</source>
        <translation>GeoTIFF otimizado para a nuvem (COG) ou, com a terminação .vrt, um raster virtual, que é feito de imediato, remete para as entradas e não contém ele próprio píxeis.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Cloud-Optimised GeoTIFF. Classes have 8 bits, and 255 is to be ignored; more than 254 have 16 bits and 65535. Their names and colours are in it, beside it, and in a style file. Numbers of objects have 32 bits with -1, distances are real numbers with NaN to be ignored.</source>
        <translation>GeoTIFF otimizado para a nuvem (COG). As classes têm 8 bits, e 255 é para ignorar; mais de 254 têm 16 bits e 65535. Os seus nomes e cores estão dentro dele, ao lado, e num ficheiro de estilo. Os números de objetos têm 32 bits com -1, as distâncias são números reais com NaN para ignorar.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Cloud-optimised GeoTIFF</source>
        <translation>GeoTIFF otimizado para a nuvem (COG)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Clouds</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Clouds: points or polygons</source>
        <translation>Nuvens: pontos ou polígonos</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Cloudy</source>
        <translation>Nublado</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compare footprints</source>
        <translation>Comparar contornos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compared polygons</source>
        <translation>Polígonos comparados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Compares {proposed} of {proposals} with {true} of {truth}: they match from an IoU of {iou:g} on.</source>
        <translation>Compara {proposed} de {proposals} com {true} de {truth}: correspondem a partir de um IoU de {iou:g}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Compression level</source>
        <translation>Nível de compressão</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Compute indices</source>
        <translation>Calcular índices</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Computes spectral indices of the Awesome Spectral Indices catalogue by name, and formulas of your own, into a raster of real numbers with a band for each. Bands are recognised by their names, wavelengths and sensor; the log says which band was taken for what. Where a formula is undefined, as when it divides by 0, the result is nodata.</source>
        <translation>Calcula índices espectrais do catálogo Awesome Spectral Indices por nome, e fórmulas próprias, para um raster de números reais com uma banda para cada índice. As bandas são reconhecidas pelos seus nomes, comprimentos de onda e sensor; o registo diz que banda foi tomada como quê. Onde uma fórmula não está definida, como quando divide por 0, o resultado é nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Computes {names}.</source>
        <translation>Calcula {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Confidence is below</source>
        <translation>A confiança é inferior a</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Confidence raster</source>
        <translation>Raster de confiança</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Connectedness</source>
        <translation>Conectividade</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Constants</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Convert dataset</source>
        <translation>Converter conjunto de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Coordinate system of the tiles</source>
        <translation>Sistema de coordenadas dos ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copies from object stores</source>
        <translation>Cópias de armazenamentos de objetos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Copy the values</source>
        <translation>Copiar os valores</translation>
    </message>
    <message>
        <location filename="../ui/class_count.py"/>
        <source>Count classes</source>
        <translation>Contar classes</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Counted in the first {count} tiles.</source>
        <translation>Contado nos primeiros {count} ladrilhos.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Counting the classes…</source>
        <translation>A contar as classes…</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Covers a raster with tiles of a size in pixels. Every edge of a tile lies between two pixels of the raster, also where its pixels are not square or it is rotated; the spacing is worked out from the raster.</source>
        <translation>Cobre um raster com ladrilhos de um tamanho em píxeis. Cada lado de um ladrilho fica entre dois píxeis do raster, mesmo quando os píxeis não são quadrados ou o raster está rodado; o espaçamento é calculado a partir do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Covers the scenes of a catalogue with tiles, each on the pixels of its own scene. Where scenes overlap, one of them gives the tiles, so that no ground is there twice. The field scene says which rasters a tile is cut from.</source>
        <translation>Cobre com ladrilhos as cenas de um catálogo, cada um sobre os píxeis da sua própria cena. Onde as cenas se sobrepõem, uma delas dá os ladrilhos, para que nenhum terreno apareça duas vezes. O campo scene diz de que rasters é recortado um ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Create scene tiles</source>
        <translation>Criar ladrilhos de cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Create tile grid</source>
        <translation>Criar grelha de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count} or more.</source>
        <translation>Recortados de cenas: {count} ou mais.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Cut from scenes: {count}.</source>
        <translation>Recortados de cenas: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Cut the tiles out of the image, with their labels or masks, into a folder to learn from.</source>
        <translation>Recorte os ladrilhos da imagem, com as suas etiquetas ou máscaras, para uma pasta com que aprender.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Cuts every tile of a tile layer out of one or several rasters, bit for bit, and writes a dataset folder: the images by split and label, masks, boxes and outlines where asked for, the tile layer and a manifest of what made them. A run that was stopped goes on where it stood when it is started again.</source>
        <translation>Recorta cada ladrilho de uma camada de ladrilhos de um ou vários rasters, bit a bit, e escreve uma pasta de conjunto de dados: as imagens por partição e etiqueta, máscaras, caixas e contornos onde pedidos, a camada de ladrilhos e um manifesto do que os produziu. Uma execução que foi interrompida prossegue de onde estava quando é iniciada de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Cuts out the part of a raster that holds all tiles of a tile layer. The pixels stay as they are, bit for bit and in their places, with names of bands, scales and colours.</source>
        <translation>Recorta a parte de um raster que contém todos os ladrilhos de uma camada de ladrilhos. Os píxeis ficam como estão, bit a bit e nos seus lugares, com nomes de bandas, escalas e cores.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>DATASET</source>
        <translation>DATASET</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>DEFLATE opens everywhere; ZSTD is faster and smaller where the reader has it; NONE is fastest.</source>
        <translation>DEFLATE abre em qualquer lado; ZSTD é mais rápido e menor onde o leitor o suporta; NONE é o mais rápido.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>DILATE grows the clouds of CLOUD_RASTER, which is not given.</source>
        <translation>DILATE alarga as nuvens de CLOUD_RASTER, que não foi indicado.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>DROP leaves them out of the tile, MARK keeps them and marks them as truncated, KEEP keeps them.</source>
        <translation>DROP deixa-os fora do ladrilho, MARK mantém-nos e marca-os como truncados, KEEP mantém-nos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>DROP makes only tiles that lie wholly in the raster. SHIFT moves the last column and row back inside, so that they overlap their neighbours. PAD lets them reach past the edge.</source>
        <translation>DROP faz só ladrilhos que estão inteiramente no raster. SHIFT move a última coluna e a última linha para dentro, de modo que se sobrepõem aos vizinhos. PAD deixa-os ultrapassar o limite.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../ui/settings/work_group.py"/>
        <source>Dask scheduler</source>
        <translation>Escalonador do Dask</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Dataset</source>
        <translation>Conjunto de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Dataset folder</source>
        <translation>Pasta do conjunto de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Dataset folder to read</source>
        <translation>Pasta do conjunto de dados a ler</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Dataset report</source>
        <translation>Relatório do conjunto de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Dataset to add</source>
        <translation>Conjunto de dados a adicionar</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Datasets</source>
        <translation>Conjuntos de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Dates of the bands</source>
        <translation>Datas das bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out in blocks of {size} × {size} tiles.</source>
        <translation>Distribuídos em blocos de {size} × {size} ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out one by one.</source>
        <translation>Distribuídos um a um.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dealt out with the same shares in each class.</source>
        <translation>Distribuídos com as mesmas frações em cada classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Default</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Degrees from the level, or percent of rise to run.</source>
        <translation>Graus em relação à horizontal, ou percentagem de subida em relação ao percurso.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives</source>
        <translation>Derivadas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Derivatives of terrain</source>
        <translation>Derivadas do terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Deviation of the noise in each band, in its standard deviations.</source>
        <translation>Desvio do ruído em cada banda, em desvios-padrão da própria banda.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Devices that TensorFlow sees</source>
        <translation>Dispositivos que o TensorFlow vê</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Diagnose</source>
        <translation>Diagnosticar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Distances beyond this, in the same unit, are given as this.</source>
        <translation>As distâncias para além desta, na mesma unidade, são dadas como esta.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Done.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tile {place} of {count}</source>
        <translation>Ladrilho duvidoso {place} de {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/gallery.py"/>
        <source>Doubtful tiles</source>
        <translation>Ladrilhos duvidosos</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Doubtful tiles: {count}, the most doubtful first</source>
        <translation>Ladrilhos duvidosos: {count}, os mais duvidosos primeiro</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw by…</source>
        <translation>Desenhar por…</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Draw the tiles by</source>
        <translation>Desenhar os ladrilhos por</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Draw tiles on the map while a dialog is filled in</source>
        <translation>Desenhar ladrilhos no mapa enquanto se preenche um diálogo</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Draws a preview on the map for as long as this dialog is open.</source>
        <translation>Desenha uma pré-visualização no mapa enquanto este diálogo estiver aberto.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Draws buildings with right angles along their main direction, with about the same area. Outlines that this does not fit stay simplified, by two pixels when Simplify is unset; neighbours may then overlap.</source>
        <translation>Desenha os edifícios com ângulos retos ao longo da sua direção principal, com aproximadamente a mesma área. Os contornos a que isto não se ajusta ficam simplificados, em dois píxeis quando Simplificar não está definido; os vizinhos podem então sobrepor-se.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Draws the tiles that the limits of a stretch are found in, where there are very many.</source>
        <translation>Sorteia os ladrilhos em que se procuram os limites de um realce, quando são muitos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Dropped between blocks: {count}.</source>
        <translation>Descartados entre blocos: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>EARLY stacks the dates as bands. LATE gives each date an encoder of its own, LATE_SHARED one for all.</source>
        <translation>EARLY empilha as datas como bandas. LATE dá a cada data um codificador próprio, LATE_SHARED um para todas.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>EPOCHS</source>
        <translation>EPOCHS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION cannot be read where marked: {marked} ({why})</source>
        <translation>EXPRESSION não pode ser lida onde está marcado: {marked} ({why})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>EXPRESSION cannot be worked out for a tile: {why}</source>
        <translation>EXPRESSION não pode ser calculada para um ladrilho: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} cannot be worked out for tile {number}: {why}</source>
        <translation>EXPRESSION {text} não pode ser calculada para o ladrilho {number}: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION {text} must be true or false, got {value!r} for tile {number}</source>
        <translation>EXPRESSION {text} tem de ser verdadeira ou falsa, mas é {value!r} para o ladrilho {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>EXPRESSION: there is no field {name!r}; the fields are {fields}</source>
        <translation>EXPRESSION: não há nenhum campo {name!r}; os campos são {fields}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>EXTENT</source>
        <translation>EXTENT</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>EXTENT and TILES both say what to render: give one of them</source>
        <translation>EXTENT e TILES dizem ambos o que renderizar: indique só um deles</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Each becomes a field as b1_mean for each band, NODATA becomes nodata_frac, the share of pixels that are nodata in all bands. STD is that of the population. ENTROPY is in bits: whole numbers of 8 and 16 bits by value, others in 256 steps from the tile's lowest to its highest.</source>
        <translation>Cada uma torna-se um campo como b1_mean para cada banda, NODATA torna-se nodata_frac, a fração de píxeis que são nodata em todas as bandas. STD é o da população. ENTROPY é em bits: números inteiros de 8 e 16 bits por valor, os outros em 256 degraus do menor ao maior valor do ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Either PRESET or RULE is required: which pixels are cloud?</source>
        <translation>É preciso PRESET ou RULE: que píxeis são nuvem?</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Environment report</source>
        <translation>Relatório do ambiente</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Environments of other versions of the plugin</source>
        <translation>Ambientes de outras versões do plugin</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Epoch {number}</source>
        <translation>Época {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluate model</source>
        <translation>Avaliar modelo</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Evaluation report</source>
        <translation>Relatório da avaliação</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Exclude cloudy tiles</source>
        <translation>Excluir ladrilhos nublados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Export tiles</source>
        <translation>Exportar ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Expression</source>
        <translation>Expressão</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression for doubtful tiles</source>
        <translation>Expressão para ladrilhos duvidosos</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression that is true for doubtful tiles</source>
        <translation>Expressão que é verdadeira para os ladrilhos duvidosos</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort by, the largest first</source>
        <translation>Expressão pela qual ordenar, do maior para o menor</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Expression to sort doubtful tiles by</source>
        <translation>Expressão para ordenar os ladrilhos duvidosos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Expressions</source>
        <translation>Expressões</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Extent</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FN: missed</source>
        <translation>FN: em falta</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>FP: false proposal</source>
        <translation>FP: proposta falsa</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Failed: {text}</source>
        <translation>Falhou: {text}</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>False colour</source>
        <translation>Cor falsa</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>False proposals</source>
        <translation>Propostas falsas</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Fetching packages</source>
        <translation>A obter os pacotes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of numbers for PRIORITY; labels where it is null lie below all others.</source>
        <translation>Campo de números para PRIORITY; as etiquetas em que é nulo ficam por baixo de todas as outras.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Field of the dataset's tiles with the classes to keep alike in all splits, for STRATIFIED and BLOCKS; label when it is left empty.</source>
        <translation>Campo dos ladrilhos do conjunto de dados com as classes a manter iguais em todas as partições, para STRATIFIED e BLOCKS; label quando é deixado vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Field of the label polygons with the class name, or with the value for a model of values.</source>
        <translation>Campo dos polígonos de etiquetas com o nome da classe, ou com o valor para um modelo de valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Field of the label polygons with the class name. Without it all polygons are of one class. For REGRESSION the field with the numbers.</source>
        <translation>Campo dos polígonos de etiquetas com o nome da classe. Sem ele, todos os polígonos são de uma só classe. Para REGRESSION, o campo com os números.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Field of the label polygons with the class name; without it all are of one class, labelled.</source>
        <translation>Campo dos polígonos de etiquetas com o nome da classe; sem ele, todos são de uma só classe, labelled.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Field of the labels</source>
        <translation>Campo das etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field of the labels with the class name. Without it all labels are one class.</source>
        <translation>Campo das etiquetas com o nome da classe. Sem ele, todas as etiquetas são uma só classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Field of the labels with the class name; numbers become text. Without it all are of one class.</source>
        <translation>Campo das etiquetas com o nome da classe; os números tornam-se texto. Sem ele, todas são de uma só classe.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Field of the labels with the name of the class. When unset, every polygon has the class that Label names.</source>
        <translation>Campo das etiquetas com o nome da classe. Quando não definido, todos os polígonos têm a classe que Etiqueta indica.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the rasters</source>
        <translation>Campo dos rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Field of the tile index with the path or address of each raster.</source>
        <translation>Campo do índice de ladrilhos com o caminho ou endereço de cada raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer that says whether a tile is for training, validation or test.</source>
        <translation>Campo da camada de ladrilhos que diz se um ladrilho é para treino, validação ou teste.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with the class name of each tile; needed for CLASSIFICATION. For MULTI_LABEL class names between semicolons: the field labels, unless another is given.</source>
        <translation>Campo da camada de ladrilhos com o nome da classe de cada ladrilho; necessário para CLASSIFICATION. Para MULTI_LABEL, nomes de classes separados por pontos e vírgulas: o campo labels, a não ser que se indique outro.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Field of the tile layer with the class. A dataset has its own.</source>
        <translation>Campo da camada de ladrilhos com a classe. Um conjunto de dados tem o seu próprio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Field of the tile layer with train, val or test. Without it there are no folders for splits.</source>
        <translation>Campo da camada de ladrilhos com train, val ou test. Sem ele não há pastas para as partições.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Field of the tiles with the split of each.</source>
        <translation>Campo dos ladrilhos com a partição de cada um.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Field that says 1 where the tile matches and 0 where not; an old one of that name is replaced.</source>
        <translation>Campo que diz 1 onde o ladrilho corresponde e 0 onde não; um antigo com esse nome é substituído.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the class of each tile, or with a number where there are bins. Tiles without are left out.</source>
        <translation>Campo com a classe de cada ladrilho, ou com um número quando há intervalos. Os ladrilhos sem ele ficam de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Field with the classes to keep alike in all splits, for STRATIFIED (label when unset) and BLOCKS.</source>
        <translation>Campo com as classes a manter iguais em todas as partições, para STRATIFIED (label quando não definido) e BLOCKS.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Field with the full width of each label, such as a road's; where it is null the buffer goes.</source>
        <translation>Campo com a largura total de cada etiqueta, como a de uma estrada; onde é nulo vale o buffer.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Field with the split: each split is then balanced for itself.</source>
        <translation>Campo com a partição: cada partição é então equilibrada por si.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Fields of your own: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy and percentile go around formulas of pixels; a share is the mean of a comparison: water = mean(b4 &lt; 500).</source>
        <translation>Campos próprios: ndvi = mean((b4-b3)/(b4+b3)); bright = percentile(b1, 95) / median(b1). mean, std, min, max, sum, range, median, entropy e percentile envolvem fórmulas de píxeis; uma fração é a média de uma comparação: water = mean(b4 &lt; 500).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Figures of the evaluation</source>
        <translation>Valores da avaliação</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files beside the images, as other tools read them. COCO: boxes, outlines, and panoptic where the task is. YOLO: boxes; YOLO_SEGMENTS: outlines; both with data.yaml. VOC: XML, class and object masks. KITTI: boxes. CSV: one table. GEOJSON: the objects of each tile on the map. STAC: a static catalogue. For DETECTION and PANOPTIC COCO is written when none is chosen.</source>
        <translation>Ficheiros ao lado das imagens, tal como outras ferramentas os leem. COCO: caixas, contornos, e panótico quando a tarefa o é. YOLO: caixas; YOLO_SEGMENTS: contornos; ambos com data.yaml. VOC: XML, máscaras de classes e de objetos. KITTI: caixas. CSV: uma tabela. GEOJSON: os objetos de cada ladrilho no mapa. STAC: um catálogo estático. Para DETECTION e PANOPTIC escreve-se COCO quando nada é escolhido.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Files in a folder</source>
        <translation>Ficheiros numa pasta</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Files may point to</source>
        <translation>Os ficheiros podem remeter para</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Files with one or several bands; where they overlap and are laid over one another their order counts.</source>
        <translation>Ficheiros com uma ou várias bandas; onde se sobrepõem e são colocados uns sobre os outros, a sua ordem conta.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>File…</source>
        <translation>Ficheiro…</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Filter tiles</source>
        <translation>Filtrar ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Finished after {epochs} epochs.</source>
        <translation>Terminado após {epochs} épocas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>First date</source>
        <translation>Primeira data</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Folder of wheels</source>
        <translation>Pasta de ficheiros wheel</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Folder or catalogue</source>
        <translation>Pasta ou catálogo</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder with scenes</source>
        <translation>Pasta com cenas</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder, file or web address</source>
        <translation>Pasta, ficheiro ou endereço web</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Folders and hosts that virtual rasters, STAC items and other files may point to, with semicolons between them, such as /data; *.example.org; s3://bucket. What lies in their own folder or below, and what you name in the same call, may be read without being listed here. * allows everything.</source>
        <translation>Pastas e servidores para os quais rasters virtuais, itens STAC e outros ficheiros podem remeter, separados por ponto e vírgula, como /data; *.example.org; s3://bucket. O que está na própria pasta deles ou abaixo dela, e o que indica na mesma chamada, pode ser lido sem constar aqui. * permite tudo.</translation>
    </message>
    <message>
        <location filename="../ui/place.py"/>
        <source>Folder…</source>
        <translation>Pasta…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Follow or review another training</source>
        <translation>Seguir ou rever outro treino</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>For BLOCKS: tiles along each side of a block. Where there are too few blocks to meet the shares, smaller ones are used, and the log says so.</source>
        <translation>Para BLOCKS: ladrilhos ao longo de cada lado de um bloco. Onde há blocos a menos para cumprir as frações, usam-se blocos mais pequenos, e o registo di-lo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: how many tiles of which class, such as forest=100, water=50. Other classes get none. Of a raster's classes the name or the id.</source>
        <translation>Para CLASSES: quantos ladrilhos de que classe, como forest=100, water=50. As outras classes não recebem nenhum. Das classes de um raster, o nome ou o id.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For CLASSES: polygons of the classes, or a raster of class ids, in any coordinate system.</source>
        <translation>Para CLASSES: polígonos das classes, ou um raster de ids de classes, em qualquer sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>For COVERAGE: the share of the tile, from 0 to 1, that must lie under the mask.</source>
        <translation>Para COVERAGE: a fração do ladrilho, de 0 a 1, que tem de estar sob a máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>For CUSTOM: a Python file with build(height, width, bands, outputs, task) that gives a Keras model.</source>
        <translation>Para CUSTOM: um ficheiro Python com build(height, width, bands, outputs, task) que dá um modelo Keras.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>For GEOJSON_PAIRS: the property of the objects that names their class; label or class when empty.</source>
        <translation>Para GEOJSON_PAIRS: a propriedade dos objetos que indica a sua classe; label ou class quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For PAIRS: what the second image of each tile is cut from, on the grid of the first.</source>
        <translation>Para PAIRS: aquilo de que se recorta a segunda imagem de cada ladrilho, na grelha da primeira.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>For PANOPTIC: classes such as water or grass, of which a tile has one area and not many objects.</source>
        <translation>Para PANOPTIC: classes como água ou erva, de que um ladrilho tem uma só área e não muitos objetos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>For POINTS: points in any coordinate system. The tiles keep their attributes.</source>
        <translation>Para POINTS: pontos em qualquer sistema de coordenadas. Os ladrilhos mantêm os seus atributos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For RATIO: how many times as many tiles as the rarest class any class may keep, such as 3.</source>
        <translation>Para RATIO: quantas vezes mais ladrilhos do que a classe mais rara pode qualquer classe manter, como 3.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For REGRESSION of one number for each tile: the field of the tile layer that holds it.</source>
        <translation>Para REGRESSION de um número para cada ladrilho: o campo da camada de ladrilhos que o contém.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: -0.1. The file's when empty.</source>
        <translation>Para SCALE_OFFSET: um número, ou um por banda separados por vírgulas: -0.1. O do ficheiro quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>For SCALE_OFFSET: one number, or one per band with commas between: 0.0001. The file's when empty.</source>
        <translation>Para SCALE_OFFSET: um número, ou um por banda separados por vírgulas: 0.0001. O do ficheiro quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>For a label field of numbers: they are cut into so many bins, and these are balanced like classes. The bins are equally wide between the 2nd and the 98th percentile; the outermost take the rest.</source>
        <translation>Para um campo de etiqueta com números: são divididos neste número de intervalos, que são equilibrados como classes. Os intervalos têm igual largura entre o percentil 2 e o percentil 98; os das pontas recebem o resto.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>For finer ones, a multiple of the first images' side. That of the first when unset.</source>
        <translation>Para imagens mais finas, um múltiplo do lado das primeiras imagens. O da primeira quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>For machines without a network: a folder with the wheels that door/requirements.lock names, for ONNX models also door/requirements-onnx.lock, for clusters door/requirements-cluster.lock, as 'pip download --require-hashes -r requirements.lock' fetches them. Nothing else is asked then.</source>
        <translation>Para máquinas sem rede: uma pasta com os ficheiros wheel que door/requirements.lock indica, para modelos ONNX também door/requirements-onnx.lock, para clusters door/requirements-cluster.lock, tal como 'pip download --require-hashes -r requirements.lock' os obtém. Nesse caso nada mais é consultado.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>For {count} tiles the expression is null: they are not kept.</source>
        <translation>Para {count} ladrilhos a expressão é nula: não são mantidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Formulas of your own: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Names are those of bands (in quotes when they hold other characters than letters, digits and _), b1, b2, … through all rasters, roles as B, G, R, N, S1, S2, or constants. There are + - * / **, comparisons, and, or, not, and abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</source>
        <translation>Fórmulas próprias: ratio = N / R; wet = where(b3 &gt; b5, 1, 0). Os nomes são os das bandas (entre aspas quando contêm outros caracteres além de letras, algarismos e _), b1, b2, … ao longo de todos os rasters, papéis como B, G, R, N, S1, S2, ou constantes. Há + - * / **, comparações, and, or, not, e abs, sqrt, exp, log, log10, sin, cos, tan, atan, tanh, floor, ceil, round, min, max, where(condition, then, else).</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Free some disk space and try again.</source>
        <translation>Liberte espaço em disco e tente de novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Frees the disk space of environments that this version of the plugin does not use.</source>
        <translation>Liberta o espaço em disco dos ambientes que esta versão do plugin não usa.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>From a dataset with masks to a map: trains a model, measures it on the test split, runs it over rasters, and turns the classes of the map into polygons with their area and confidence. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>De um conjunto de dados com máscaras a um mapa: treina um modelo, mede-o na partição de teste, aplica-o a rasters, e converte as classes do mapa em polígonos com a sua área e confiança. Os passos são algoritmos próprios; o todo é um modelo gráfico que pode ser alterado no modelador gráfico.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>From one image and one layer of polygons to a labelled dataset: a grid of tiles over the image, the tiles under a mask and without clouds, a label for each tile, splits that share no ground, and the images in folders by split and label. The steps are algorithms of their own; the whole is a graphical model that can be changed in the model designer.</source>
        <translation>De uma imagem e uma camada de polígonos a um conjunto de dados etiquetado: uma grelha de ladrilhos sobre a imagem, os ladrilhos sob uma máscara e sem nuvens, uma etiqueta para cada ladrilho, partições que não partilham terreno, e as imagens em pastas por partição e etiqueta. Os passos são algoritmos próprios; o todo é um modelo gráfico que pode ser alterado no modelador gráfico.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} on.</source>
        <translation>A partir de {first}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>From {first} to {last}.</source>
        <translation>De {first} a {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>From {low} to {high}.</source>
        <translation>De {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Further layers of labels. Their features have the class that the class field says or, in layers without that field, the name of the layer.</source>
        <translation>Outras camadas de etiquetas. Os seus elementos têm a classe que o campo da classe indica ou, em camadas sem esse campo, o nome da camada.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Gallery of tiles</source>
        <translation>Galeria de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>GeoTIFF compression</source>
        <translation>Compressão do GeoTIFF</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of class ids, coloured as in the dataset; of real numbers for a regression.</source>
        <translation>GeoTIFF de ids de classes, colorido como no conjunto de dados; de números reais para uma regressão.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>GeoTIFF of how probable each pixel's class is, from 0 to 1.</source>
        <translation>GeoTIFF de quão provável é a classe de cada píxel, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>GeoTIFF with one band of probabilities per class.</source>
        <translation>GeoTIFF com uma banda de probabilidades por classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Georeference it first.</source>
        <translation>Georreferencie-o primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Give BINS to balance ranges of them.</source>
        <translation>Indique BINS para equilibrar intervalos deles.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Give the account in the environment of QGIS, or copy the layer with "Render layer".</source>
        <translation>Indique a conta no ambiente do QGIS, ou copie a camada com “Renderizar camada”.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Give the layer a style that shows what is set, in the colours of this list.</source>
        <translation>Dar à camada um estilo que mostra o que está definido, nas cores desta lista.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Give {raster} or {field}, got both.</source>
        <translation>Indique {raster} ou {field}; foram dados ambos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Gives each class its id, the same in every export: classes.json or dataset.json of an earlier dataset, or a CSV file with the columns id and name, and colour and from if wanted; from names the labels that become this class. New classes get new ids; the dataset's own classes.json has them all.</source>
        <translation>Dá a cada classe o seu id, o mesmo em todas as exportações: classes.json ou dataset.json de um conjunto de dados anterior, ou um ficheiro CSV com as colunas id e name e, se desejado, colour e from; from indica as etiquetas que se tornam esta classe. As novas classes recebem novos ids; o classes.json do próprio conjunto de dados tem-nas todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Gives each tile the class of the labels on it, the share of the tile that the class covers, and the names of all classes on it. Tiles without a class are dropped, or get a class of their own.</source>
        <translation>Dá a cada ladrilho a classe das etiquetas sobre ele, a fração do ladrilho que a classe cobre, e os nomes de todas as classes sobre ele. Os ladrilhos sem classe são descartados, ou recebem uma classe própria.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds, one of {classes}.</source>
        <translation>Dá a {tiles} a classe que {model} encontra, uma de {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Gives {tiles} the class that {model} finds.</source>
        <translation>Dá a {tiles} a classe que {model} encontra.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Go on with other bands or resolution</source>
        <translation>Prosseguir com outras bandas ou resolução</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Goes on from {model}.</source>
        <translation>Prossegue a partir de {model}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Goes on with an earlier run that added {tiles}.</source>
        <translation>Prossegue com uma execução anterior que adicionou {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Greatest distance</source>
        <translation>Distância máxima</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Ground size (map units)</source>
        <translation>Tamanho no terreno (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Grow clouds by (pixels)</source>
        <translation>Alargar as nuvens (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>HTML files (*.html)</source>
        <translation>Ficheiros HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Half-made: install it again</source>
        <translation>Incompleto: instale-o de novo</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no label</source>
        <translation>Não tem etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Has no split</source>
        <translation>Não tem partição</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>Has the same task, format, bands and tile size; it is left as it is.</source>
        <translation>Tem a mesma tarefa, formato, bandas e tamanho de ladrilho; fica como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Height of a tile where it is not square; the tile size when unset.</source>
        <translation>Altura de um ladrilho quando não é quadrado; o tamanho do ladrilho quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Height of the result's pixels where they are not square.</source>
        <translation>Altura dos píxeis do resultado quando não são quadrados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Heights</source>
        <translation>Alturas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Helps nearly always; leave it out with batches of one or two tiles.</source>
        <translation>Ajuda quase sempre; dispense-a com lotes de um ou dois ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Horizontal spacing (map units)</source>
        <translation>Espaçamento horizontal (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How a tile gets its label</source>
        <translation>Como um ladrilho obtém a sua etiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>How each band was scaled, and what was measured for it, as JSON.</source>
        <translation>Como cada banda foi escalonada, e o que foi medido para isso, em JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, but for short stretches where one would cross itself; holes and small polygons stay.</source>
        <translation>Até que distância um contorno simplificado pode afastar-se dos limites dos píxeis, em unidades do mapa (graus quando o sistema de coordenadas está em graus). Os vizinhos mantêm os limites comuns, exceto em troços curtos onde um deles se cruzaria a si próprio; os buracos e os polígonos pequenos ficam.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How far a simplified outline may stray from the edges of the pixels, in map units (degrees where the coordinate system is in degrees). Neighbours keep their common edges, holes and small polygons stay.</source>
        <translation>Até que distância um contorno simplificado pode afastar-se dos limites dos píxeis, em unidades do mapa (graus quando o sistema de coordenadas está em graus). Os vizinhos mantêm os limites comuns, os buracos e os polígonos pequenos ficam.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How far a tile is turned at most, either way.</source>
        <translation>Quanto um ladrilho é rodado no máximo, para qualquer dos lados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>How far labels grow to each side; lines and points become areas by it.</source>
        <translation>Quanto as etiquetas se alargam para cada lado; linhas e pontos tornam-se áreas por este meio.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How high the light of the hillshade stands.</source>
        <translation>A que altura está a luz do sombreado.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>How inputs on another grid are brought to that of the result: NEAREST keeps values, and is right for classes; BILINEAR and CUBIC make images smooth; AVERAGE is right for much coarser pixels. Inputs whose pixels are those of the result are taken as they are.</source>
        <translation>Como as entradas noutra grelha são trazidas para a do resultado: NEAREST mantém os valores, e é adequado a classes; BILINEAR e CUBIC suavizam as imagens; AVERAGE é adequado a píxeis muito mais grosseiros. As entradas cujos píxeis são os do resultado são usadas tal como são.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>How it works</source>
        <translation>Como funciona</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How many dates the bands are of: all bands of the first date, then all of the second, and so on.</source>
        <translation>De quantas datas são as bandas: todas as bandas da primeira data, depois todas da segunda, e assim por diante.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>How many tiles in all; CLASSES shares them equally among the classes. Where fewer fit there are as many as fit, and the log says so. POINTS takes every point.</source>
        <translation>Quantos ladrilhos ao todo; CLASSES reparte-os igualmente pelas classes. Onde cabem menos, há tantos quantos cabem, e o registo di-lo. POINTS usa todos os pontos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How much less FOCAL cares for what is right already; 0 is cross-entropy.</source>
        <translation>Quanto menos FOCAL liga ao que já está certo; 0 é entropia cruzada.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>How often a UNET halves the tile. By the tile's size when unset.</source>
        <translation>Quantas vezes uma UNET reduz o ladrilho a metade. Segundo o tamanho do ladrilho quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>How often training goes through the dataset at most.</source>
        <translation>Quantas vezes, no máximo, o treino percorre o conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>How overlapping tiles are joined: HANN and LINEAR weigh a tile's centre most, CROP keeps only the centres, NONE lets the later tile win.</source>
        <translation>Como se juntam os ladrilhos sobrepostos: HANN e LINEAR dão mais peso ao centro de um ladrilho, CROP mantém só os centros, NONE deixa prevalecer o ladrilho posterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>How pixel values become the model's input: divide 255, or z-score MEAN,MEAN;STD,STD, or min-max MIN;MAX, or the file of statistics that Normalize raster wrote. That of the sidecar when empty, and raw values without a sidecar.</source>
        <translation>Como os valores dos píxeis se tornam a entrada do modelo: divide 255, ou z-score MEAN,MEAN;STD,STD, ou min-max MIN;MAX, ou o ficheiro de estatísticas que Normalizar raster escreveu. O do ficheiro anexo quando vazio, e valores em bruto sem ficheiro anexo.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>How pixels are made when a raster is reprojected or a tile is written in another size.</source>
        <translation>Como se fazem os píxeis quando um raster é reprojetado ou um ladrilho é escrito noutro tamanho.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>How the neighbours weigh in slope, aspect and hillshade: HORN the nearer ones twice, EVANS_YOUNG all alike, ZEVENBERGEN_THORNE the four nearest alone, for smooth ground.</source>
        <translation>Como pesam os vizinhos no declive, na orientação e no sombreado: HORN os mais próximos a dobrar, EVANS_YOUNG todos por igual, ZEVENBERGEN_THORNE só os quatro mais próximos, para terreno suave.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>How tiles are split</source>
        <translation>Como os ladrilhos são divididos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>IGNORE: their pixels are to be ignored, where no other label lies. SKIP: as if they were not there.</source>
        <translation>IGNORE: os seus píxeis devem ser ignorados, onde não há outra etiqueta. SKIP: como se não existissem.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>IMAGES writes images alone. CLASSIFICATION puts each image in the folder of its label; MULTI_LABEL lists several labels for each. SEGMENTATION adds a mask of class ids, REGRESSION one of real numbers such as heights, or a number for each tile. DETECTION adds boxes and outlines of objects, PANOPTIC a mask, and which object each pixel belongs to. PAIRS adds a second image of the same ground.</source>
        <translation>IMAGES escreve só imagens. CLASSIFICATION põe cada imagem na pasta da sua etiqueta; MULTI_LABEL lista várias etiquetas para cada uma. SEGMENTATION acrescenta uma máscara de ids de classes, REGRESSION uma de números reais como alturas, ou um número para cada ladrilho. DETECTION acrescenta caixas e contornos de objetos, PANOPTIC uma máscara e a que objeto pertence cada píxel. PAIRS acrescenta uma segunda imagem do mesmo terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>INPUT must name rasters, or SCENE_FIELD the field with the rasters of each tile.</source>
        <translation>INPUT tem de indicar rasters, ou SCENE_FIELD o campo com os rasters de cada ladrilho.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>INTERSECTS takes the first polygon that shares ground with the tile, MAJORITY the class with the largest share, CENTRE the class at the tile's centre.</source>
        <translation>INTERSECTS usa o primeiro polígono que partilha terreno com o ladrilho, MAJORITY a classe com a maior fração, CENTRE a classe no centro do ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>INTERSECTS: it shares ground with the mask; a common edge is not enough, but any contact with points and lines is. WITHIN: it lies wholly under the mask. COVERAGE: enough of it lies under the mask.</source>
        <translation>INTERSECTS: partilha terreno com a máscara; um limite comum não basta, mas qualquer contacto com pontos e linhas sim. WITHIN: está inteiramente sob a máscara. COVERAGE: uma parte suficiente está sob a máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>INTERSECTS: the first label, in the order of the layer, that shares ground with the tile. MAJORITY: the class with the largest share of the tile. CENTRE: the class at the tile's centre.</source>
        <translation>INTERSECTS: a primeira etiqueta, pela ordem da camada, que partilha terreno com o ladrilho. MAJORITY: a classe com a maior fração do ladrilho. CENTRE: a classe no centro do ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>INVERSE or MEDIAN (frequency) help rare classes; or weights by name: building=2, road=1.5. All the same when empty. For WEIGHTED_CROSS_ENTROPY and FOCAL.</source>
        <translation>INVERSE ou MEDIAN (frequência) ajudam as classes raras; ou pesos por nome: building=2, road=1.5. Todos iguais quando vazio. Para WEIGHTED_CROSS_ENTROPY e FOCAL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/road/steps.py"/>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Image for nodata</source>
        <translation>Imagem para nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Imagery</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Images of objects</source>
        <translation>Imagens de objetos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>In a mosaic: the FIRST or the LAST input that has data counts, or the least, greatest or mean value of all that have. A virtual raster can do FIRST and LAST.</source>
        <translation>Num mosaico: conta a FIRST ou a LAST entrada que tem dados (a primeira ou a última), ou o valor mínimo, máximo ou médio de todas as que têm. Um raster virtual pode fazer FIRST e LAST.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>In an object store: the run tells what it finds there.</source>
        <translation>Num armazenamento de objetos: a execução diz o que lá encontra.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>In masks: BACKGROUND is a class to be learned. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>Em máscaras: BACKGROUND é uma classe a aprender. IGNORE deixa-os de fora, o que é adequado quando as etiquetas são exemplos das suas classes e não a totalidade delas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>In place of a dataset: any polygons, with or without labels and splits.</source>
        <translation>Em vez de um conjunto de dados: quaisquer polígonos, com ou sem etiquetas e partições.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>In place of a dataset: one or several rasters, stacked and aligned to the first, with labels.</source>
        <translation>Em vez de um conjunto de dados: um ou vários rasters, empilhados e alinhados ao primeiro, com etiquetas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>In place of a folder or catalogue: a layer with the path of a raster in a field of each feature.</source>
        <translation>Em vez de uma pasta ou catálogo: uma camada com o caminho de um raster num campo de cada elemento.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>In place of a kind, which pixels of the first band are cloud: 'in 3,8,9,10' for these values, 'bits 3,4' for any of these bits set, 'bits 14-15 &gt;= 2' for the number in these bits, '&gt; 0.4' for a threshold. The name of a kind can stand here too, as in 'SENTINEL2_SCL+shadows+snow'.</source>
        <translation>Em vez de um tipo, que píxeis da primeira banda são nuvem: 'in 3,8,9,10' para estes valores, 'bits 3,4' para qualquer destes bits ativo, 'bits 14-15 &gt;= 2' para o número nestes bits, '&gt; 0.4' para um limiar. Também pode estar aqui o nome de um tipo, como em 'SENTINEL2_SCL+shadows+snow'.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one cloud raster for all: the field with the cloud raster of each tile's own scene, which Create scene tiles calls clouds. The kind or the rule goes for all of them.</source>
        <translation>Em vez de um só raster de nuvens para todos: o campo com o raster de nuvens da cena de cada ladrilho, a que Criar ladrilhos de cenas chama clouds. O tipo ou a regra vale para todos eles.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>In place of one image for nodata: the field with the rasters of each tile's own scene.</source>
        <translation>Em vez de uma só imagem para o nodata: o campo com os rasters da cena de cada ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>In place of rasters: the field of the tile layer with those of each tile, as Create scene tiles writes it. Bands are found in each scene by their names where they have any; all scenes must have them in the same type.</source>
        <translation>Em vez de rasters: o campo da camada de ladrilhos com os de cada ladrilho, tal como Criar ladrilhos de cenas o escreve. As bandas são encontradas em cada cena pelos seus nomes, quando os têm; todas as cenas têm de as ter no mesmo tipo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>In use: {path}, Python {version}. Nothing is missing.</source>
        <translation>Em uso: {path}, Python {version}. Não falta nada.</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../ui/review/finder.py"/>
        <source>Indexing the tiles of {layer}</source>
        <translation>A indexar os ladrilhos de {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices by their short names. Formula, bands and constants of each are written to the log. Of a time series, whose bands are named 2020-05-01 B4, each is computed for each date.</source>
        <translation>Índices pelos seus nomes curtos. A fórmula, as bandas e as constantes de cada um são escritas no registo. De uma série temporal, cujas bandas se chamam 2020-05-01 B4, cada um é calculado para cada data.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Indices of pixels</source>
        <translation>Índices de píxeis</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}.</source>
        <translation>Entradas: {count}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result has about {width} × {height} pixels and up to {bands} bands: at most {size} before compression.</source>
        <translation>Entradas: {count}. O resultado tem cerca de {width} × {height} píxeis e até {bands} bandas: no máximo {size} antes da compressão.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>Inputs: {count}. The result is virtual, of about {width} × {height} pixels, and holds none itself.</source>
        <translation>Entradas: {count}. O resultado é virtual, de cerca de {width} × {height} píxeis, e não contém nenhum ele próprio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Inspect dataset</source>
        <translation>Inspecionar conjunto de dados</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what runs ONNX models</source>
        <translation>Instalar também o que executa modelos ONNX</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Install also what works on clusters and object stores</source>
        <translation>Instalar também o que trabalha em clusters e armazenamentos de objetos</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Install one of these, for instance from https://www.python.org/downloads/, and try again.</source>
        <translation>Instale um deles, por exemplo a partir de https://www.python.org/downloads/, e tente novamente.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/road/dock.py"/>
        <source>Install the engine's environment</source>
        <translation>Instalar o ambiente do motor</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>Install them there, or leave this parameter out to get an environment of the engine's own.</source>
        <translation>Instale-os aí, ou omita este parâmetro para obter um ambiente próprio do motor.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Installs into {folder}: needs {need} while it works, {free} are free.</source>
        <translation>Instala em {folder}: precisa de {need} enquanto trabalha, {free} livres.</translation>
    </message>
    <message>
        <location filename="../ui/road/dock.py"/>
        <source>Install…</source>
        <translation>Instalar…</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Interrupted after {epochs} of {all} epochs.</source>
        <translation>Interrompido após {epochs} de {all} épocas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into a temporary folder.</source>
        <translation>Para uma pasta temporária.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the folder {name}.</source>
        <translation>Para a pasta {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Into the object store: {place}.</source>
        <translation>Para o armazenamento de objetos: {place}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Invert</source>
        <translation>Inverter</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>IoU threshold</source>
        <translation>Limiar de IoU</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It changes what it is given.</source>
        <translation>Altera o que lhe é dado.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>It must cover at least {share} of the tile.</source>
        <translation>Tem de cobrir pelo menos {share} do ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It reads these and changes none of them: {names}.</source>
        <translation>Lê estes e não altera nenhum deles: {names}.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>It said nothing before that.</source>
        <translation>Não disse nada antes disso.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <source>It was stopped.</source>
        <translation>Foi interrompido.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>It writes {name}: {content}</source>
        <translation>Escreve {name}: {content}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Its memory is not known before it is built.</source>
        <translation>A sua memória não é conhecida antes de ser construída.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Its part {name} is there.</source>
        <translation>A sua parte {name} está presente.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>Its pixels are colours, no measurements.</source>
        <translation>Os seus píxeis são cores, não medições.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>JPEG quality</source>
        <translation>Qualidade JPEG</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>JSON and YAML files (*.json *.yaml *.yml)</source>
        <translation>Ficheiros JSON e YAML (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>JSON files (*.json)</source>
        <translation>Ficheiros JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Join tiles to mask</source>
        <translation>Associar ladrilhos à máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Joined tiles</source>
        <translation>Ladrilhos associados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Keep the bands</source>
        <translation>Manter as bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Keeps the tiles for which a QGIS expression of their fields and shapes is true, such as nodata_frac &lt; 0.1 AND b1_mean &gt; 200, and hands over the others where asked. The log counts both by label.</source>
        <translation>Mantém os ladrilhos para os quais uma expressão do QGIS sobre os seus campos e formas é verdadeira, como nodata_frac &lt; 0.1 AND b1_mean &gt; 200, e entrega os outros se pedido. O registo conta ambos por etiqueta.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>Keeps the tiles that a mask meets, holds or covers well enough, or the others, and writes the share of each tile that lies under the mask.</source>
        <translation>Mantém os ladrilhos que uma máscara toca, contém ou cobre suficientemente, ou os outros, e escreve a fração de cada ladrilho que está sob a máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Keeps {kept} of {tiles}.</source>
        <translation>Mantém {kept} de {tiles}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Kept on this machine</source>
        <translation>Guardado nesta máquina</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Keras model (*.keras)</source>
        <translation>Modelo Keras (*.keras)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the selected tile.</source>
        <translation>As teclas definem o ladrilho selecionado.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Keys set the {count} selected tiles.</source>
        <translation>As teclas definem os {count} ladrilhos selecionados.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <location filename="../ui/cloud_rule.py"/>
        <source>Kind of raster</source>
        <translation>Tipo de raster</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Kind of source</source>
        <translation>Tipo de origem</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>LABEL</source>
        <translation>LABEL</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>LABELS</source>
        <translation>LABELS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS have no class: {field} is null everywhere.</source>
        <translation>LABELS não têm classe: {field} é nulo em toda a parte.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold no class on the raster: every pixel is 0, nodata or negative.</source>
        <translation>LABELS não contêm nenhuma classe no raster: todos os píxeis são 0, nodata ou negativos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>LABELS hold none of the classes asked for on the raster.</source>
        <translation>LABELS não contêm nenhuma das classes pedidas no raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>LABEL_FIELD must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>LABEL_FIELD tem de ser um campo de {layer}, que tem {fields}, mas é {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>LABEL_FIELD {field} is null everywhere: there is nothing to balance.</source>
        <translation>LABEL_FIELD {field} é nulo em toda a parte: não há nada para equilibrar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>LAST: the class that comes later in the list; of one class the later feature. PRIORITY: the highest number in a field. VALUE: pixels of several classes, or of several objects, get one value.</source>
        <translation>LAST: a classe que vem depois na lista; dentro de uma classe, o elemento posterior. PRIORITY: o número mais alto num campo. VALUE: os píxeis de várias classes, ou de vários objetos, recebem um único valor.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>LEARNING_RATE</source>
        <translation>LEARNING_RATE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>LOSS</source>
        <translation>LOSS</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Label covers less than</source>
        <translation>A etiqueta cobre menos de</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Label field</source>
        <translation>Campo da etiqueta</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Label of all other tiles</source>
        <translation>Etiqueta de todos os outros ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label of the other tiles</source>
        <translation>Etiqueta dos outros ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Label raster</source>
        <translation>Raster de etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Label tiles</source>
        <translation>Etiquetar ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Label {name}</source>
        <translation>Etiqueta {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles</source>
        <translation>Ladrilhos etiquetados</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Labelled tiles from an image</source>
        <translation>Ladrilhos etiquetados a partir de uma imagem</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../ui/review/values_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Labels in</source>
        <translation>Etiquetas em</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Labels of the rasters</source>
        <translation>Etiquetas dos rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Labels without a class</source>
        <translation>Etiquetas sem classe</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Labels {tiles} by {labels}: {classes}.</source>
        <translation>Etiqueta {tiles} segundo {labels}: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Labels: {features}, {classes}.</source>
        <translation>Etiquetas: {features}, {classes}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat 8 before the collections (BQA)</source>
        <translation>Landsat 8 anterior às coleções (BQA)</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat Collection 1 (BQA)</source>
        <translation>Landsat Collection 1 (BQA)</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Landsat Collection 2 (QA_PIXEL)</source>
        <translation>Landsat Collection 2 (QA_PIXEL)</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Largest share of cloud</source>
        <translation>Fração máxima de nuvens</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Largest share of nodata</source>
        <translation>Fração máxima de nodata</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last and best, epoch {number}: {figures}</source>
        <translation>Última e melhor, época {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Last date</source>
        <translation>Última data</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Last, epoch {number}: {figures}</source>
        <translation>Última, época {number}: {figures}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Lay a grid of tiles over the image, or sample tiles from it.</source>
        <translation>Coloque uma grelha de ladrilhos sobre a imagem, ou amostre ladrilhos dela.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Leaks</source>
        <translation>Fugas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Learning rate</source>
        <translation>Taxa de aprendizagem</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Learns all classes that the tiles' field labels names, and not the one of the field label.</source>
        <translation>Aprende todas as classes que o campo labels dos ladrilhos indica, e não a do campo label.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles} and chooses by {held}: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Aprende com {tiles} e escolhe segundo {held}: {steps} passos por época, até {epochs} épocas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Learns from {tiles}, with none to choose by: {steps} steps per epoch, up to {epochs} epochs.</source>
        <translation>Aprende com {tiles}, sem nenhum segundo o qual escolher: {steps} passos por época, até {epochs} épocas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Least distance between the centres of any two tiles; when unset tiles may overlap as chance has it.</source>
        <translation>Distância mínima entre os centros de quaisquer dois ladrilhos; quando não definida, os ladrilhos podem sobrepor-se ao acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Least share of an object</source>
        <translation>Fração mínima de um objeto</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Least share of the class</source>
        <translation>Fração mínima da classe</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Leaves out tiles with more cloud than allowed, as points or polygons drawn on them or a quality raster tell, and tiles with more nodata than allowed; writes both shares into the tiles.</source>
        <translation>Deixa de fora os ladrilhos com mais nuvens do que o permitido, segundo pontos ou polígonos desenhados sobre elas ou um raster de qualidade, e os ladrilhos com mais nodata do que o permitido; escreve ambas as frações nos ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Lets heights go on straight beyond the raster's edge, and puts a pixel's own height in place of a neighbour that is nodata, so that these pixels have values too.</source>
        <translation>Deixa as alturas prosseguirem em linha reta para além do limite do raster, e põe a altura do próprio píxel no lugar de um vizinho que seja nodata, para que também esses píxeis tenham valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Lets the machines of a Dask cluster do the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. All machines must see the same files under the same names. The result is the same as without. Empty: this machine.</source>
        <translation>Deixa que as máquinas de um cluster Dask façam o trabalho: o endereço do seu escalonador, como tcp://host:8786, ou o seu ficheiro de escalonador. Todas as máquinas têm de ver os mesmos ficheiros com os mesmos nomes. O resultado é o mesmo que sem ele. Vazio: esta máquina.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's altitude (degrees)</source>
        <translation>Altitude da luz (graus)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Light's azimuth (degrees)</source>
        <translation>Azimute da luz (graus)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Lists the scenes of a folder, of a STAC catalogue or search, or of a tile index: where each lies, its rasters, its date and how cloudy it is. Nothing is copied; the layer is what Create scene tiles works on.</source>
        <translation>Lista as cenas de uma pasta, de um catálogo ou pesquisa STAC, ou de um índice de ladrilhos: onde está cada uma, os seus rasters, a sua data e quão nublada é. Nada é copiado; é sobre esta camada que Criar ladrilhos de cenas trabalha.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {layer}: {scenes}.</source>
        <translation>Lista as cenas de {layer}: {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Lists the scenes of {place}.</source>
        <translation>Lista as cenas de {place}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>Look at the cloud raster</source>
        <translation>Examinar o raster de nuvens</translation>
    </message>
    <message>
        <location filename="../ui/cloud_tiles.py"/>
        <source>Look at the tiles</source>
        <translation>Examinar os ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the Python</source>
        <translation>A examinar o Python</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Looking at the engine's environment</source>
        <translation>A examinar o ambiente do motor</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking at the project</source>
        <translation>A examinar o projeto</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Looking at the raster…</source>
        <translation>A examinar o raster…</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Looking for doubtful tiles in {layer}</source>
        <translation>A procurar ladrilhos duvidosos em {layer}</translation>
    </message>
    <message>
        <location filename="../ui/road/standing.py"/>
        <source>Looking for the engine's environment</source>
        <translation>A procurar o ambiente do motor</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>Looking…</source>
        <translation>A examinar…</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Looks at {python}, at QGIS and at this machine, and changes nothing.</source>
        <translation>Examina {python}, o QGIS e esta máquina, e não altera nada.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps as many of each class as the rarest has.</source>
        <translation>Examina {tiles} e mantém tantos de cada classe quantos os da mais rara.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and keeps at most {ratio:g} times the rarest class.</source>
        <translation>Examina {tiles} e mantém no máximo {ratio:g} vezes a classe mais rara.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those for which {expression} is true.</source>
        <translation>Examina {tiles} e mantém aqueles para os quais {expression} é verdadeira.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and keeps those that match.</source>
        <translation>Examina {tiles} e mantém os que correspondem.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those of which more than {share} is cloud.</source>
        <translation>Examina {tiles} e deixa de fora aqueles de que mais de {share} é nuvem.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those that match.</source>
        <translation>Examina {tiles} e deixa de fora os que correspondem.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles} and leaves out those with any cloud.</source>
        <translation>Examina {tiles} e deixa de fora os que têm alguma nuvem.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Looks at {tiles} and repeats those of rare classes until all have as many.</source>
        <translation>Examina {tiles} e repete os das classes raras até todas terem o mesmo número.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Looks at {tiles}, keeps all and marks those that match.</source>
        <translation>Examina {tiles}, mantém todos e marca os que correspondem.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Looks at {width} × {height} pixels and draws polygons of {classes}.</source>
        <translation>Examina {width} × {height} píxeis e desenha polígonos de {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks for images and labels in {folder} and writes what can be used as {format}.</source>
        <translation>Procura imagens e etiquetas em {folder} e escreve o que puder ser usado como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through a dataset, or a tile layer and the rasters beneath it, and writes one page about it: classes and splits, samples of each, the values of the bands, where the tiles are, nodata and clouds, tiles that are alike, ground that is in two splits, and what to look at before training, in plain words.</source>
        <translation>Examina um conjunto de dados, ou uma camada de ladrilhos e os rasters sob ela, e escreve uma página sobre ele: classes e partições, amostras de cada uma, os valores das bandas, onde estão os ladrilhos, nodata e nuvens, ladrilhos semelhantes, terreno que está em duas partições, e o que verificar antes do treino, em palavras simples.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Looks through {dataset}.</source>
        <translation>Examina {dataset}.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles} and the pixels beneath them.</source>
        <translation>Examina {tiles} e os píxeis sob eles.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Looks through {tiles}, without pixels.</source>
        <translation>Examina {tiles}, sem píxeis.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/training/chart.py"/>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Loss: class weights</source>
        <translation>Perda: pesos das classes</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Loss: gamma of FOCAL</source>
        <translation>Perda: gama de FOCAL</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Lower percentile</source>
        <translation>Percentil inferior</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/chart.py"/>
        <location filename="../ui/training/words.py"/>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>MAP: units of the raster's coordinate system, which may be degrees. METRES: metres on the ground.</source>
        <translation>MAP: unidades do sistema de coordenadas do raster, que podem ser graus. METRES: metros no terreno.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MASK</source>
        <translation>MASK</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>MATCHING keeps the tiles that match, OTHERS the rest, ALL every tile.</source>
        <translation>MATCHING mantém os ladrilhos que correspondem, OTHERS os restantes, ALL todos os ladrilhos.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MAX_CLOUD</source>
        <translation>MAX_CLOUD</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MAX_NODATA</source>
        <translation>MAX_NODATA</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>MAX_NODATA needs RASTER, the image whose nodata is counted.</source>
        <translation>MAX_NODATA precisa de RASTER, a imagem cujo nodata é contado.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>MEAN_STD: (value - mean) / standard deviation. MEDIAN_STD: the same about the median. MIN_MAX: the least value becomes 0 and the greatest 1. PERCENT: the lower and the upper percentile do. IMAGE: one mean and one standard deviation over all bands, as TensorFlow's per-image standardisation. SCALE_OFFSET: value × scale + offset, which makes reflectance of digital numbers.</source>
        <translation>MEAN_STD: (valor - média) / desvio-padrão. MEDIAN_STD: o mesmo em torno da mediana. MIN_MAX: o valor mínimo torna-se 0 e o máximo 1. PERCENT: o mesmo com os percentis inferior e superior. IMAGE: uma só média e um só desvio-padrão sobre todas as bandas, como a padronização por imagem do TensorFlow. SCALE_OFFSET: valor × escala + deslocamento, que faz refletância de números digitais.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>MIN_AREA</source>
        <translation>MIN_AREA</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>MIN_COVERAGE</source>
        <translation>MIN_COVERAGE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>MIXED computes in 16 bits, which newer GPUs do faster; AUTO does so on those. The model is the same.</source>
        <translation>MIXED calcula em 16 bits, o que as GPU mais recentes fazem mais depressa; AUTO fá-lo nessas. O modelo é o mesmo.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Macro F1</source>
        <translation>F1 macro</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Make a raster of it first with "Render layer" (tilewright:renderlayer).</source>
        <translation>Faça primeiro um raster dele com “Renderizar camada” (tilewright:renderlayer).</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>Make it 100</source>
        <translation>Perfazer 100</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Make it anew even if it is complete</source>
        <translation>Refazê-lo mesmo que esteja completo</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make one with the algorithm Catalog scenes.</source>
        <translation>Crie uma com o algoritmo Catalogar cenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Make the layer of scenes anew with the algorithm Catalog scenes.</source>
        <translation>Crie de novo a camada de cenas com o algoritmo Catalogar cenas.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Make the rule by ticking the values or bits that are cloud</source>
        <translation>Faça a regra assinalando os valores ou bits que são nuvem</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Makes a raster file of a map layer, for layers that the engine cannot read itself. Where the layer's server gives values, as WCS does, they are kept; of WMS and XYZ layers, which are only pictures, the colours are written in 8 bits as QGIS renders them. Mind the terms of the server.</source>
        <translation>Faz um ficheiro raster de uma camada do mapa, para camadas que o motor não consegue ler por si. Onde o servidor da camada dá valores, como no WCS, são mantidos; das camadas WMS e XYZ, que são apenas imagens, as cores são escritas em 8 bits tal como o QGIS as renderiza. Tenha em conta os termos do servidor.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Makes a raster of 1 where there is cloud and 0 where it is clear, from the quality band of a satellite, a cloud probability, or the look of a plain image. What was not seen is 255, its nodata value.</source>
        <translation>Faz um raster com 1 onde há nuvem e 0 onde está limpo, a partir da banda de qualidade de um satélite, de uma probabilidade de nuvens, ou do aspeto de uma imagem simples. O que não foi visto é 255, o seu valor nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Makes one dataset of several that have the same task, format, bands and tile size. Classes are joined by their names: those of the first keep their ids, new ones get the next. Tiles keep their splits, and ground that comes to lie in two of them is counted.</source>
        <translation>Faz um só conjunto de dados de vários que têm a mesma tarefa, formato, bandas e tamanho de ladrilho. As classes são unidas pelos seus nomes: as do primeiro mantêm os seus ids, as novas recebem os seguintes. Os ladrilhos mantêm as suas partições, e o terreno que fica em duas delas é contado.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Makes one raster of many on one grid: parts of a scene side by side, bands from files of their own, dates one after the other. Inputs in other coordinate systems or resolutions are warped. Bands keep their names, which begin with their date where there are several.</source>
        <translation>Faz um só raster de muitos numa só grelha: partes de uma cena lado a lado, bandas de ficheiros próprios, datas umas após as outras. As entradas noutros sistemas de coordenadas ou resoluções são reprojetadas. As bandas mantêm os seus nomes, que começam pela data quando há várias.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Makes slope, aspect, hillshade and curvatures of a raster of heights, one band each. Heights are in the map units of their coordinate system, or in metres where that is in degrees, which are measured on the ellipsoid row by row. A pixel needs heights on all eight sides.</source>
        <translation>Faz declive, orientação, sombreado e curvaturas de um raster de alturas, uma banda para cada um. As alturas estão nas unidades do mapa do seu sistema de coordenadas, ou em metros quando este está em graus, que são medidos no elipsoide linha a linha. Um píxel precisa de alturas em todos os oito lados.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Makes the classes have about as many tiles as each other, by leaving out tiles of the common ones or by repeating tiles of the rare ones: in all, within each split, or in one split alone. A field of numbers, such as a statistic, can stand in for classes, cut into bins.</source>
        <translation>Faz com que as classes tenham aproximadamente o mesmo número de ladrilhos, deixando de fora ladrilhos das comuns ou repetindo ladrilhos das raras: no total, dentro de cada partição, ou só numa partição. Um campo de números, como uma estatística, pode fazer as vezes de classes, dividido em intervalos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Makes {after} of {before}: {changes}.</source>
        <translation>Faz {after} de {before}: {changes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Makes {tiles} of {counts}.</source>
        <translation>Faz {tiles} de {counts}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Making {folder} from {path} (Python {version}).</source>
        <translation>A criar {folder} a partir de {path} (Python {version}).</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Manifest</source>
        <translation>Manifesto</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Map layer</source>
        <translation>Camada do mapa</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Map of classes</source>
        <translation>Mapa de classes</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Margin (pixels)</source>
        <translation>Margem (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Margin around objects (pixels)</source>
        <translation>Margem à volta dos objetos (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Mask to measure in</source>
        <translation>Máscara onde medir</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Mask: where tiles are wanted</source>
        <translation>Máscara: onde se querem ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Masks take every touched pixel</source>
        <translation>As máscaras abrangem todos os píxeis tocados</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Matched polygons</source>
        <translation>Polígonos correspondentes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Maximum cloud (share)</source>
        <translation>Máximo de nuvens (fração)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Maximum cloud cover (%)</source>
        <translation>Cobertura máxima de nuvens (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Maximum nodata (share)</source>
        <translation>Máximo de nodata (fração)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Mean IoU</source>
        <translation>IoU médio</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Meaning in known rasters</source>
        <translation>Significado em rasters conhecidos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Measure a random forest beside it</source>
        <translation>Medir uma floresta aleatória a par dele</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measured tiles</source>
        <translation>Ladrilhos medidos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Measures a model where the truth is known: on a split of a dataset, or on rasters with labels, every pixel counted once. Gives the confusion matrix, the figures of every class, curves and calibration, as a report to read and as JSON.</source>
        <translation>Mede um modelo onde a verdade é conhecida: numa partição de um conjunto de dados, ou em rasters com etiquetas, cada píxel contado uma vez. Dá a matriz de confusão, os valores de cada classe, curvas e calibração, como relatório para ler e em JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Measures each band and scales it with {method}.</source>
        <translation>Mede cada banda e escalona-a com {method}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Measures how far each pixel is from the outlines of {features}.</source>
        <translation>Mede a que distância cada píxel está dos contornos de {features}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Measures the pixels of each tile, band by band, and writes the statistics into the tiles: to filter, balance or inspect them by. A tile's pixels are those of its window in the raster, as in its exported image; nodata is left out.</source>
        <translation>Mede os píxeis de cada ladrilho, banda a banda, e escreve as estatísticas nos ladrilhos: para com elas filtrar, equilibrar ou inspecionar. Os píxeis de um ladrilho são os da sua janela no raster, como na sua imagem exportada; o nodata fica de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles} of the split {split}.</source>
        <translation>Mede {model} em {tiles} da partição {split}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {tiles}, which have no splits.</source>
        <translation>Mede {model} em {tiles}, que não têm partições.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Measures {model} on {width} × {height} pixels where they are labelled.</source>
        <translation>Mede {model} em {width} × {height} píxeis onde estão etiquetados.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: 1 new field.</source>
        <translation>Mede {tiles}: 1 campo novo.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Measures {tiles}: {fields} new fields.</source>
        <translation>Mede {tiles}: {fields} campos novos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Measuring overlaps</source>
        <translation>A medir sobreposições</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Merge datasets</source>
        <translation>Unir conjuntos de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <location filename="../algorithms/shares.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Minimum area</source>
        <translation>Área mínima</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Minimum coverage (share)</source>
        <translation>Cobertura mínima (fração)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Minimum distance (map units)</source>
        <translation>Distância mínima (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Missed polygons</source>
        <translation>Polígonos em falta</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Model to go on from</source>
        <translation>Modelo a partir do qual prosseguir</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/road/rows.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Models and maps</source>
        <translation>Modelos e mapas</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Models chosen before</source>
        <translation>Modelos escolhidos antes</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More classes that look alike: {count}</source>
        <translation>Mais classes parecidas: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>More label layers</source>
        <translation>Mais camadas de etiquetas</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} different values: is this a field of classes?</source>
        <translation>Mais de {count} valores diferentes: será este um campo de classes?</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>More than {count} features are selected: their classes are not counted.</source>
        <translation>Estão selecionados mais de {count} elementos: as suas classes não são contadas.</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <location filename="../ui/ordered_list.py"/>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>NEWEST: the scene with the latest date gives the tiles. CLEAREST: the one with the least cloud cover. FIRST: the one that comes first in the layer. A tile of another scene that shares any ground with them is left out. KEEP makes the tiles of all scenes, as for several dates of the same ground.</source>
        <translation>NEWEST: a cena com a data mais recente dá os ladrilhos. CLEAREST: a que tem menor cobertura de nuvens. FIRST: a que vem primeiro na camada. Um ladrilho de outra cena que partilhe algum terreno com eles fica de fora. KEEP cria os ladrilhos de todas as cenas, como para várias datas do mesmo terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>NOISE: strength (standard deviations)</source>
        <translation>NOISE: intensidade (desvios-padrão)</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name for tiles that get no class, such as non_urban; when unset these tiles are dropped.</source>
        <translation>Nome para os ladrilhos que não recebem classe, como non_urban; quando não definido, esses ladrilhos são descartados.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name for tiles without a label, such as non_urban. When unset, they are left out.</source>
        <translation>Nome para os ladrilhos sem etiqueta, como non_urban. Quando não definido, ficam de fora.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Name of the class when there is no class field, such as urban.</source>
        <translation>Nome da classe quando não há campo da classe, como urban.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Name of the class where there is no class field.</source>
        <translation>Nome da classe onde não há campo da classe.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Name of the new class</source>
        <translation>Nome da nova classe</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>Name one of them: {name}</source>
        <translation>Indique um deles: {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Name or id of the class that parts objects which touch. Objects grow into it, each pixel goes to the nearest, and they stay polygons of their own.</source>
        <translation>Nome ou id da classe que separa objetos que se tocam. Os objetos crescem para dentro dela, cada píxel vai para o mais próximo, e continuam a ser polígonos distintos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Names or ids of the classes to make polygons of, separated by commas. All but 0 when empty.</source>
        <translation>Nomes ou ids das classes de que fazer polígonos, separados por vírgulas. Todas exceto 0 quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Near duplicates</source>
        <translation>Quase duplicados</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Near infrared, red and green</source>
        <translation>Infravermelho próximo, vermelho e verde</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: architecture file</source>
        <translation>Rede: ficheiro da arquitetura</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: batch normalisation</source>
        <translation>Rede: normalização por lote</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dates (number)</source>
        <translation>Rede: datas (número)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: depth (levels)</source>
        <translation>Rede: profundidade (níveis)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: dropout (share)</source>
        <translation>Rede: dropout (fração)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: encoder</source>
        <translation>Rede: codificador</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: fusion of the dates</source>
        <translation>Rede: fusão das datas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: keep the encoder's weights</source>
        <translation>Rede: manter os pesos do codificador</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: padding</source>
        <translation>Rede: preenchimento</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: weights of the encoder</source>
        <translation>Rede: pesos do codificador</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Network: width (channels)</source>
        <translation>Rede: largura (canais)</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>Network: {name}.</source>
        <translation>Rede: {name}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>New class</source>
        <translation>Nova classe</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>New classes: {names}.</source>
        <translation>Novas classes: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>New fields take the place of the tiles' own: {names}.</source>
        <translation>Os novos campos tomam o lugar dos próprios dos ladrilhos: {names}.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>No doubtful tile was found.</source>
        <translation>Não foi encontrado nenhum ladrilho duvidoso.</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>No label</source>
        <translation>Sem etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>No pictures</source>
        <translation>Sem imagens</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar ({name}): give bands, classes and scaling below.</source>
        <translation>Sem ficheiro anexo ({name}): indique abaixo bandas, classes e escalonamento.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>No sidecar. An ONNX model of the plugin Deepness says itself what it takes when it is run; for others give bands, classes and scaling below.</source>
        <translation>Sem ficheiro anexo. Um modelo ONNX do plugin Deepness diz por si o que recebe quando é executado; para outros, indique abaixo bandas, classes e escalonamento.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>No splits.</source>
        <translation>Sem partições.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>No tile can have its centre on LABELS: do they, and the mask if there is one, lie on the raster?</source>
        <translation>Nenhum ladrilho pode ter o centro em LABELS: estarão elas, e a máscara se houver, sobre o raster?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>No tile fits: there is no place on the raster that meets everything asked for.</source>
        <translation>Nenhum ladrilho cabe: não há lugar no raster que cumpra tudo o que é pedido.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>No tile is left: do the layers lie on the same ground?</source>
        <translation>Não resta nenhum ladrilho: estarão as camadas sobre o mesmo terreno?</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>No tile is left: no scene has a whole tile that meets everything asked for.</source>
        <translation>Não resta nenhum ladrilho: nenhuma cena tem um ladrilho inteiro que cumpra tudo o que é pedido.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>No training yet</source>
        <translation>Ainda não há treino</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>Nodata share is above</source>
        <translation>A fração de nodata é superior a</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Nodata value</source>
        <translation>Valor nodata</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>None chosen</source>
        <translation>Nada escolhido</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>None chosen.</source>
        <translation>Nada escolhido.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>None chosen: {names} is used.</source>
        <translation>Nada escolhido: usa-se {names}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>None yet</source>
        <translation>Ainda nenhum</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>None: this machine</source>
        <translation>Nenhum: esta máquina</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalize raster</source>
        <translation>Normalizar raster</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Normalized raster</source>
        <translation>Raster normalizado</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Not cloudy</source>
        <translation>Não nublado</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Not installed</source>
        <translation>Não instalado</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <location filename="../ui/review/legend.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not split yet</source>
        <translation>Ainda não dividido</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>Nothing is learned from datasets of this task.</source>
        <translation>Nada se aprende de conjuntos de dados desta tarefa.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Number of bands</source>
        <translation>Número de bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Number of scenes</source>
        <translation>Número de cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Number of the band that holds the classes, counted from 1; the first when unset.</source>
        <translation>Número da banda que contém as classes, contado a partir de 1; a primeira quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Number of the band that holds the heights, counted from 1; the first when unset.</source>
        <translation>Número da banda que contém as alturas, contado a partir de 1; a primeira quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/dataset_results.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Number of tiles</source>
        <translation>Número de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Numbers for the constants of formulas: L=0.25, C1=6. The catalogue's own when not given; L is 0.5 in SAVI and its kin, as their papers have it, and 1 in others.</source>
        <translation>Números para as constantes das fórmulas: L=0.25, C1=6. Os do próprio catálogo quando não indicados; L é 0.5 em SAVI e afins, como nos respetivos artigos, e 1 noutros.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Numbers in bits</source>
        <translation>Números em bits</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>ORTHOGONALIZE</source>
        <translation>ORTHOGONALIZE</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>OTHER_LABEL</source>
        <translation>OTHER_LABEL</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>OUTPUT must be a file of this machine, since QGIS itself writes it, got {place}</source>
        <translation>OUTPUT tem de ser um ficheiro desta máquina, pois é o próprio QGIS que o escreve, mas é {place}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>OUTPUT must be a file that ends in .tif, got {path}</source>
        <translation>OUTPUT tem de ser um ficheiro que termine em .tif, mas é {path}</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>OVERLAP</source>
        <translation>OVERLAP</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>OVERLAP must be less than the tile size ({size} px), got {overlap}</source>
        <translation>OVERLAP tem de ser menor que o tamanho do ladrilho ({size} px), mas é {overlap}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects below that share</source>
        <translation>Objetos abaixo dessa fração</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Objects cut by the tile's edge of which less than this share of the area lies in the tile, 0 to 1.</source>
        <translation>Objetos cortados pelo limite do ladrilho de que menos do que esta fração da área está no ladrilho, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Of each class: {classes}.</source>
        <translation>De cada classe: {classes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Of rasters: BACKGROUND counts them as the background. IGNORE leaves them out, which is right where the labels are examples of their classes and not all of them.</source>
        <translation>Dos rasters: BACKGROUND conta-os como fundo. IGNORE deixa-os de fora, o que é adequado quando as etiquetas são exemplos das suas classes e não a totalidade delas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Of the tiles in which no label lies: 1 keeps all, 0 none, 0.1 every tenth, chosen by chance.</source>
        <translation>Dos ladrilhos em que não há nenhuma etiqueta: 1 mantém todos, 0 nenhum, 0.1 um em cada dez, escolhido ao acaso.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Offset</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>On Debian and Ubuntu: apt install python3-venv. Elsewhere choose another base Python.</source>
        <translation>Em Debian e Ubuntu: apt install python3-venv. Noutros sistemas, escolha outro Python de base.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>On the command line</source>
        <translation>Na linha de comandos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>On the same grid; each polygon gets the mean of its pixels.</source>
        <translation>Na mesma grelha; cada polígono recebe a média dos seus píxeis.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>One around each of {points}, where it fits.</source>
        <translation>Um à volta de cada um de {points}, onde couber.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>One for each input, separated by commas, where they differ: CUBIC,CUBIC,NEAREST.</source>
        <translation>Um para cada entrada, separados por vírgulas, quando diferem: CUBIC,CUBIC,NEAREST.</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>One of</source>
        <translation>Um de</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>One of the layers has no CRS; that of the other one is taken.</source>
        <translation>Uma das camadas não tem SRC; usa-se o da outra.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection, and ground that one of them does not cover counts as nodata.</source>
        <translation>Um ou vários rasters. As suas bandas são empilhadas; todos são alinhados ao primeiro por reprojeção, e o terreno que um deles não cobre conta como nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first by reprojection.</source>
        <translation>Um ou vários rasters. As suas bandas são empilhadas; todos são alinhados ao primeiro por reprojeção.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>One or several rasters. Their bands are stacked; all are aligned to the first, or to the tiles. Nothing where each tile is cut from its own scene.</source>
        <translation>Um ou vários rasters. As suas bandas são empilhadas; todos são alinhados ao primeiro, ou aos ladrilhos. Nada quando cada ladrilho é recortado da sua própria cena.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>One raster, or several as one file for each band; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>Um raster, ou vários com um ficheiro para cada banda; os outros são alinhados ao primeiro, e o terreno que um deles não cobre conta como nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Only inside of the tiles</source>
        <translation>Só dentro dos ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured, in any coordinate system.</source>
        <translation>Só são medidos os píxeis cujos centros estão nestes polígonos, em qualquer sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only pixels whose centres lie in these polygons are measured; all pixels are scaled.</source>
        <translation>Só são medidos os píxeis cujos centros estão nestes polígonos; todos os píxeis são escalonados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and earlier ones.</source>
        <translation>Só cenas deste dia, mês ou ano e anteriores.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes of this day, month or year and later ones: 2023-05-01, 2023-05 or 2023.</source>
        <translation>Só cenas deste dia, mês ou ano e posteriores: 2023-05-01, 2023-05 ou 2023.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes that share ground with it.</source>
        <translation>Só cenas que partilham terreno com ela.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Only scenes with at most so much cloud, as the catalogue tells it in percent of the scene.</source>
        <translation>Só cenas com, no máximo, esta quantidade de nuvens, tal como o catálogo a indica em percentagem da cena.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} features were counted.</source>
        <translation>Só foram contados os primeiros {seen} elementos.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>Only the first {seen} of {there} features were counted.</source>
        <translation>Só foram contados os primeiros {seen} de {there} elementos.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Only the tiles of this split are measured, such as train. All tiles when empty.</source>
        <translation>Só são medidos os ladrilhos desta partição, como train. Todos os ladrilhos quando vazio.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Only tiles that share ground with a feature of this layer are kept. All tiles when unset.</source>
        <translation>Só são mantidos os ladrilhos que partilham terreno com um elemento desta camada. Todos os ladrilhos quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Only tiles that share ground with these polygons are made.</source>
        <translation>Só são criados os ladrilhos que partilham terreno com estes polígonos.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Only what lies beside them</source>
        <translation>Só para o que está ao lado deles</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open a training</source>
        <translation>Abrir um treino</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Open this panel when a training starts</source>
        <translation>Abrir este painel quando um treino começa</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Optimizer</source>
        <translation>Otimizador</translation>
    </message>
    <message>
        <location filename="../algorithms/declared.py"/>
        <source>Optional.</source>
        <translation>Opcional.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Other tiles become {label}.</source>
        <translation>Os outros ladrilhos passam a {label}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Other training…</source>
        <translation>Outro treino…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Otherwise a mask pixel belongs to a polygon when its centre does.</source>
        <translation>De outro modo, um píxel da máscara pertence a um polígono quando o seu centro lhe pertence.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Otherwise a pixel belongs to a label when its centre does.</source>
        <translation>De outro modo, um píxel pertence a uma etiqueta quando o seu centro lhe pertence.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Overlap (pixels)</source>
        <translation>Sobreposição (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Overlap value</source>
        <translation>Valor da sobreposição</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>PIXELS: steps from pixel to pixel, the same in both directions. MAP: units of the raster's coordinate system, whose pixels may be longer one way; they are degrees where it is in degrees.</source>
        <translation>PIXELS: passos de píxel em píxel, iguais em ambas as direções. MAP: unidades do sistema de coordenadas do raster, cujos píxeis podem ser mais longos num sentido; são graus quando ele está em graus.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be given: {layer} has no pixel size of its own</source>
        <translation>PIXEL_SIZE tem de ser indicado: {layer} não tem tamanho de píxel próprio</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>PIXEL_SIZE must be more than 0, got {size:g}</source>
        <translation>PIXEL_SIZE tem de ser maior que 0, mas é {size:g}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>POINTS must be a layer of points, but {layer} has none.</source>
        <translation>POINTS tem de ser uma camada de pontos, mas {layer} não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>POLYGON_CLASSES</source>
        <translation>POLYGON_CLASSES</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>PYTHON uses an interpreter as it is: BASE, WHEELS, ONNX, CLUSTER and REINSTALL do not go with it.</source>
        <translation>PYTHON usa um interpretador tal como está: BASE, WHEELS, ONNX, CLUSTER e REINSTALL não são compatíveis com ele.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameter</source>
        <translation>Parâmetro</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour before all else.</source>
        <translation>As manchas com menos píxeis, de qualquer classe, passam a fazer parte do seu maior vizinho antes de tudo o resto.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Patches of fewer pixels, of any class, become part of their largest neighbour: before areas are measured, and after objects have grown into their border.</source>
        <translation>As manchas com menos píxeis, de qualquer classe, passam a fazer parte do seu maior vizinho: antes de se medirem as áreas, e depois de os objetos terem crescido para dentro do seu bordo.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Patience (epochs)</source>
        <translation>Paciência (épocas)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles</source>
        <translation>Percentis</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Percentiles of each band: 5,95 become the fields b1_p5 and b1_p95; between two values in proportion.</source>
        <translation>Percentis de cada banda: 5,95 tornam-se os campos b1_p5 e b1_p95; entre dois valores, em proporção.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel height (map units)</source>
        <translation>Altura do píxel (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Pixel size (map units)</source>
        <translation>Tamanho do píxel (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels around the tiles that are kept as well, as far as the raster reaches.</source>
        <translation>Píxeis à volta dos ladrilhos que também são mantidos, até onde o raster alcança.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels from where a tile begins to where the next one does, to the right and down, instead of an overlap: the overlap is the tile size less the stride, and a stride that is larger leaves gaps.</source>
        <translation>Píxeis de onde um ladrilho começa até onde começa o seguinte, para a direita e para baixo, em vez de uma sobreposição: a sobreposição é o tamanho do ladrilho menos o passo, e um passo maior deixa intervalos.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Pixels of that raster this close to a cloud count as cloud too, as their thin edges are often missed.</source>
        <translation>Os píxeis desse raster a esta distância de uma nuvem contam também como nuvem, pois as suas orlas finas escapam muitas vezes.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Pixels of {numbers} {unit}</source>
        <translation>Píxeis de {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Pixels outside of the labels get the raster's nodata, or 0 where it has none.</source>
        <translation>Os píxeis fora das etiquetas recebem o nodata do raster, ou 0 onde ele não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Pixels that a tile shares with the next one of its scene, less than the tile size.</source>
        <translation>Píxeis que um ladrilho partilha com o seguinte da sua cena, menos do que o tamanho do ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Pixels that a tile shares with the next one, less than the tile's size. 0 puts tiles side by side.</source>
        <translation>Píxeis que um ladrilho partilha com o seguinte, menos do que o tamanho do ladrilho. 0 põe os ladrilhos lado a lado.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Pixels that neighbouring tiles share. A quarter of the tile when unset.</source>
        <translation>Píxeis que ladrilhos vizinhos partilham. Um quarto do ladrilho quando não definido.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Pixels that neighbouring tiles share. It must be less than the tile size.</source>
        <translation>Píxeis que ladrilhos vizinhos partilham. Tem de ser menor que o tamanho do ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Pixels whose centre lies in no tile, nor in its margin, become nodata; 0 where the raster has none.</source>
        <translation>Os píxeis cujo centro não está em nenhum ladrilho, nem na sua margem, tornam-se nodata; 0 onde o raster não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Pixels without a label</source>
        <translation>Píxeis sem etiqueta</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Plain image, by its brightness</source>
        <translation>Imagem simples, pelo seu brilho</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Points, one in each cloudy tile, or polygons around clouds and shadows, in any coordinate system.</source>
        <translation>Pontos, um em cada ladrilho nublado, ou polígonos à volta de nuvens e sombras, em qualquer sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Polygonize raster</source>
        <translation>Poligonizar raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons of both layers that cover less are left out: square metres on the ellipsoid where the true polygons' coordinate system is in degrees, else square map units of it.</source>
        <translation>Os polígonos de ambas as camadas que cobrem menos ficam de fora: metros quadrados no elipsoide quando o sistema de coordenadas dos polígonos verdadeiros está em graus, senão unidades quadradas do mapa desse sistema.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Polygons of the classes, in any coordinate system. Points and lines label the tiles that they meet and count as a share of 0.</source>
        <translation>Polígonos das classes, em qualquer sistema de coordenadas. Pontos e linhas etiquetam os ladrilhos que tocam e contam como uma fração de 0.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Polygons of what the image shows; points and lines label the tiles that they touch.</source>
        <translation>Polígonos do que a imagem mostra; pontos e linhas etiquetam os ladrilhos que tocam.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Polygons or multipolygons, such as buildings drawn by people. A multipolygon is one thing.</source>
        <translation>Polígonos ou multipolígonos, como edifícios desenhados por pessoas. Um multipolígono é uma só coisa.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons that cover less are left out, after sieving and before simplifying: square metres on the ellipsoid where the coordinate system is in degrees, else square map units.</source>
        <translation>Os polígonos que cobrem menos ficam de fora, depois de peneirar e antes de simplificar: metros quadrados no elipsoide quando o sistema de coordenadas está em graus, senão unidades quadradas do mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Polygons to map inside of; pixels whose centre lies outside get no class, and tiles wholly outside are not computed. They may have another coordinate system.</source>
        <translation>Polígonos dentro dos quais mapear; os píxeis cujo centro está fora não recebem classe, e os ladrilhos inteiramente fora não são calculados. Podem ter outro sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels each tile holds. Tiles that were rejected in the review, those with 1 in the field is_rejected, are left out.</source>
        <translation>Polígonos cujo lugar no raster diz que píxeis cada ladrilho contém. Os ladrilhos que foram rejeitados na revisão, os que têm 1 no campo is_rejected, ficam de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Polygons whose place in the raster says which pixels the model sees.</source>
        <translation>Polígonos cujo lugar no raster diz que píxeis o modelo vê.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Polygons with class_id, class (its name), area (m²) and perimeter (m), both on the ellipsoid, and confidence.</source>
        <translation>Polígonos com class_id, class (o seu nome), area (m²) e perimeter (m), ambos no elipsoide, e confidence.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>Polygons, in any coordinate system; those that lie outside of the raster do not count.</source>
        <translation>Polígonos, em qualquer sistema de coordenadas; os que estão fora do raster não contam.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Polygons, or a raster of classes or of values, that say what is there; needed with rasters.</source>
        <translation>Polígonos, ou um raster de classes ou de valores, que dizem o que lá está; necessários com rasters.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Polygons, or a raster of classes, that masks are made from; needed for SEGMENTATION. For DETECTION and PANOPTIC the polygons of the objects; points and lines with a buffer. For REGRESSION a raster of values, or polygons with a field of numbers.</source>
        <translation>Polígonos, ou um raster de classes, de que se fazem as máscaras; necessários para SEGMENTATION. Para DETECTION e PANOPTIC, os polígonos dos objetos; pontos e linhas com um buffer. Para REGRESSION, um raster de valores, ou polígonos com um campo de números.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Polygons, or lines and points with a buffer, in any coordinate system.</source>
        <translation>Polígonos, ou linhas e pontos com um buffer, em qualquer sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/learning.py"/>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>Preview of the split</source>
        <translation>Pré-visualização da divisão</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Priority field</source>
        <translation>Campo de prioridade</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Probabilities that classes must reach: building=0.6, road=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the class background, or nodata where there is no such class.</source>
        <translation>Probabilidades que as classes têm de atingir: building=0.6, road=0.4, ou 0.5 para todas. Onde a mais provável não a atinge, vale a seguinte que a atinge; sem nenhuma, a classe background, ou nodata onde essa classe não existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Probabilities that classes must reach: water=0.6, urban=0.4, or 0.5 for all. Where the likeliest does not, the next one that does stands; without any the tile gets no class. A model of several classes at once asks 0.5 of each when empty.</source>
        <translation>Probabilidades que as classes têm de atingir: water=0.6, urban=0.4, ou 0.5 para todas. Onde a mais provável não a atinge, vale a seguinte que a atinge; sem nenhuma, o ladrilho não recebe classe. Um modelo de várias classes ao mesmo tempo exige 0.5 de cada uma quando vazio.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons</source>
        <translation>Polígonos propostos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Proposed polygons with the status TP (matched) or FP (false), and true ones that were missed (FN); with their best overlap, class, and the layer that they are from.</source>
        <translation>Polígonos propostos com o estado TP (correspondente) ou FP (falso), e os verdadeiros que ficaram em falta (FN); com a sua melhor sobreposição, a classe, e a camada de que provêm.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Proxy: {proxy}</source>
        <translation>Proxy: {proxy}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Pulls weights towards 0, against learning by heart; 0.0001 to 0.01 is usual. ADAMW is for this.</source>
        <translation>Puxa os pesos para 0, contra a aprendizagem de cor; é habitual de 0.0001 a 0.01. ADAMW é para isto.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Put the layers of results into groups</source>
        <translation>Pôr as camadas dos resultados em grupos</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Puts the Python in place in which the engine reads rasters and runs models: an environment of its own, outside of QGIS, the profile and the plugin (about 2 GB, for the processor alone). A half-made or damaged one is removed and made again; a complete one is left as it is. Cancelling leaves nothing behind.</source>
        <translation>Põe a postos o Python em que o motor lê rasters e executa modelos: um ambiente próprio, fora do QGIS, do perfil e do plugin (cerca de 2 GB, só para o processador). Um incompleto ou danificado é removido e refeito; um completo fica como está. Cancelar não deixa nada para trás.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Puts the report on the clipboard; names and passwords of a proxy are masked</source>
        <translation>Põe o relatório na área de transferência; os nomes e palavras-passe de um proxy são ocultados</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python of the engine</source>
        <translation>Python do motor</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Python to make the environment from</source>
        <translation>Python a partir do qual criar o ambiente</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>Python {oldest} to {newest}</source>
        <translation>Python {oldest} a {newest}</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Python {version}. Nothing is missing.</source>
        <translation>Python {version}. Não falta nada.</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>QGIS cannot open the authentication {configuration!r} that its proxy settings name.</source>
        <translation>O QGIS não consegue abrir a autenticação {configuration!r} que as suas definições de proxy indicam.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>QGIS does not know the coordinate system {crs} of a scene.</source>
        <translation>O QGIS não conhece o sistema de coordenadas {crs} de uma cena.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>QGIS's own Python</source>
        <translation>O Python do próprio QGIS</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>Quality band or image</source>
        <translation>Banda de qualidade ou imagem</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>RANDOM: anywhere, every place as likely as any other. POINTS: one tile around each point. CLASSES: so many tiles of each class, a tile being of the class at its centre.</source>
        <translation>RANDOM: em qualquer ponto, com cada lugar tão provável como qualquer outro. POINTS: um ladrilho à volta de cada ponto. CLASSES: tantos ladrilhos de cada classe, sendo um ladrilho da classe no seu centro.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>RASTER</source>
        <translation>RASTER</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>RASTER cuts whole pixels of the first raster. TILES warps the rasters to each tile: in the tile layer's coordinate system, turned as the tile is, its sides exactly the sample size.</source>
        <translation>RASTER recorta píxeis inteiros do primeiro raster. TILES reprojeta os rasters para cada ladrilho: no sistema de coordenadas da camada de ladrilhos, rodados como o ladrilho, com os lados exatamente do tamanho da amostra.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>RASTERS</source>
        <translation>RASTERS</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/chart.py"/>
        <location filename="../ui/training/words.py"/>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>ROTATE: up to (degrees)</source>
        <translation>ROTATE: até (graus)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Raster of classes</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Raster of the pictures</source>
        <translation>Raster das imagens</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Rasterize labels</source>
        <translation>Rasterizar etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Rasters</source>
        <translation>Rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Rasters beneath the tile layer</source>
        <translation>Rasters sob a camada de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rasters of the second images</source>
        <translation>Rasters das segundas imagens</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Rasters to map</source>
        <translation>Rasters a mapear</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>Rasters to measure on</source>
        <translation>Rasters onde medir</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading proposed polygons</source>
        <translation>A ler os polígonos propostos</translation>
    </message>
    <message>
        <location filename="../ui/review/census.py"/>
        <source>Reading the tiles of {layer}</source>
        <translation>A ler os ladrilhos de {layer}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Reading true polygons</source>
        <translation>A ler os polígonos verdadeiros</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Reads {size} of pixels.</source>
        <translation>Lê {size} de píxeis.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Reads {source} in {folder} and writes what can be used as {format}.</source>
        <translation>Lê {source} em {folder} e escreve o que puder ser usado como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Recall</source>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Red, green and blue</source>
        <translation>Vermelho, verde e azul</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <location filename="../ui/review/values.py"/>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Rejected tiles</source>
        <translation>Ladrilhos rejeitados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Rejected tiles (is_rejected is 1) left out: {count}</source>
        <translation>Ladrilhos rejeitados (is_rejected é 1) deixados de fora: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Rejected tiles left out: {count}.</source>
        <translation>Ladrilhos rejeitados deixados de fora: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Rejection</source>
        <translation>Rejeição</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove all copies from object stores? Runs that read them now will fail.</source>
        <translation>Remover todas as cópias de armazenamentos de objetos? As execuções que as estejam a ler irão falhar.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove copies</source>
        <translation>Remover cópias</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Remove environments of other versions of the plugin</source>
        <translation>Remover ambientes de outras versões do plugin</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove outdated</source>
        <translation>Remover desatualizados</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the engine's environment {folder}? Everything that reads rasters or runs models needs it.</source>
        <translation>Remover o ambiente do motor {folder}? Tudo o que lê rasters ou executa modelos precisa dele.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove the environment</source>
        <translation>Remover o ambiente</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removed {folder}.</source>
        <translation>{folder} foi removido.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes environments of other versions of the plugin</source>
        <translation>Remove ambientes de outras versões do plugin</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Removes environments of other versions: {count}.</source>
        <translation>Remove ambientes de outras versões: {count}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes temporary files of runs that were killed more than three days ago</source>
        <translation>Remove ficheiros temporários de execuções que foram terminadas à força há mais de três dias</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Removes the environment and makes it again.</source>
        <translation>Remove o ambiente e cria-o de novo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes the environment and makes it anew</source>
        <translation>Remove o ambiente e cria-o outra vez</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removes what was fetched from object stores; what is needed comes again</source>
        <translation>Remove o que foi obtido de armazenamentos de objetos; o que for necessário é obtido de novo</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing copies</source>
        <translation>A remover as cópias</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing environments</source>
        <translation>A remover ambientes</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing temporary files</source>
        <translation>A remover ficheiros temporários</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Removing the environment</source>
        <translation>A remover o ambiente</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of the part {name}.</source>
        <translation>A remover o que foi feito da parte {name}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing what was made of {folder}.</source>
        <translation>A remover o que foi feito de {folder}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Removing {folder}: {reason}.</source>
        <translation>A remover {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Render layer</source>
        <translation>Renderizar camada</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Rendered layer</source>
        <translation>Camada renderizada</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>Rendering: {done:,} of {total:,} pixels</source>
        <translation>A renderizar: {done:,} de {total:,} píxeis</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Report of the training</source>
        <translation>Relatório do treino</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling</source>
        <translation>Reamostragem</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Resampling of each input</source>
        <translation>Reamostragem de cada entrada</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <location filename="../ui/review/part.py"/>
        <source>Review tiles</source>
        <translation>Rever ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>Review tiles on the map</source>
        <translation>Rever ladrilhos no mapa</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>Review tiles: {value}</source>
        <translation>Rever ladrilhos: {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Right angles</source>
        <translation>Ângulos retos</translation>
    </message>
    <message>
        <location filename="../ui/road/part.py"/>
        <source>Road from image to map</source>
        <translation>Percurso da imagem ao mapa</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>Role of the chosen band</source>
        <translation>Papel da banda escolhida</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Roles of bands</source>
        <translation>Papéis das bandas</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>Run "Install the engine's environment" from the toolbox, or: qgis_process run tilewright:installenvironment</source>
        <translation>Execute “Instalar o ambiente do motor” na caixa de ferramentas, ou: qgis_process run tilewright:installenvironment</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Run "Install the engine's environment" with its part for clusters, or: qgis_process run tilewright:installenvironment --CLUSTER=true</source>
        <translation>Execute “Instalar o ambiente do motor” com a sua parte para clusters, ou: qgis_process run tilewright:installenvironment --CLUSTER=true</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Run code that files carry</source>
        <translation>Executar código contido em ficheiros</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Run code that the model carries</source>
        <translation>Executar código contido no modelo</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Run the model over a whole image: a raster of classes, or classes of tiles.</source>
        <translation>Aplique o modelo a uma imagem inteira: um raster de classes, ou classes de ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Runs a model over a raster, tile by tile with blended overlaps, and writes a raster of class ids, or of the values of a regression. Memory does not grow with the raster. Where every band is nodata the result is 255 (65535 when class ids go beyond 254), or NaN for values.</source>
        <translation>Aplica um modelo a um raster, ladrilho a ladrilho com sobreposições fundidas, e escreve um raster de ids de classes, ou dos valores de uma regressão. A memória não cresce com o raster. Onde todas as bandas são nodata, o resultado é 255 (65535 quando os ids de classes passam de 254), ou NaN para valores.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>Runs a model over the tiles of a tile layer and adds the class that each most likely is, its probability, and the probability of every class; of a model that knows several classes at once also all that it finds.</source>
        <translation>Aplica um modelo aos ladrilhos de uma camada de ladrilhos e acrescenta a classe mais provável de cada um, a sua probabilidade, e a probabilidade de cada classe; de um modelo que conhece várias classes ao mesmo tempo, também tudo o que ele encontra.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>SCALE: up to (share)</source>
        <translation>SCALE: até (fração)</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SCALES</source>
        <translation>SCALES</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>SCENE_FIELD must name the rasters of the tiles, but it is empty.</source>
        <translation>SCENE_FIELD tem de indicar os rasters dos ladrilhos, mas está vazio.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SEED</source>
        <translation>SEED</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>SGD has a momentum of 0.9 and wants a larger learning rate, about 0.01.</source>
        <translation>SGD tem um momento de 0.9 e quer uma taxa de aprendizagem maior, cerca de 0.01.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SIEVE</source>
        <translation>SIEVE</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SIMPLIFY</source>
        <translation>SIMPLIFY</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>SPLIT</source>
        <translation>SPLIT</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>SPLIT must be one of the dataset's ({splits}), got {split}</source>
        <translation>SPLIT tem de ser uma das do conjunto de dados ({splits}), mas é {split}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>STACK keeps every band as a band of its own, MOSAIC lays all inputs over one another. AUTO does both: files of the same bands and date are laid side by side, others are stacked, by date and then by band. Bands and dates are read from descriptions, tags and names of files; files that tell nothing are laid side by side unless they show the same ground.</source>
        <translation>STACK mantém cada banda como banda própria, MOSAIC coloca todas as entradas umas sobre as outras. AUTO faz ambas as coisas: os ficheiros das mesmas bandas e data são colocados lado a lado, os outros são empilhados, por data e depois por banda. As bandas e datas são lidas das descrições, metadados e nomes dos ficheiros; os ficheiros que não dizem nada são colocados lado a lado, a não ser que mostrem o mesmo terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>STACKED keeps the bands of all dates in one image, date by date. DATES writes an image for each date; in arrays the date comes first. Dates are told by the names of the bands, as Stack rasters gives them.</source>
        <translation>STACKED mantém as bandas de todas as datas numa só imagem, data a data. DATES escreve uma imagem para cada data; nas matrizes a data vem primeiro. As datas são reconhecidas pelos nomes das bandas, tal como Empilhar rasters os dá.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>STRATIFIED needs LABEL_FIELD, the field with the class of each tile.</source>
        <translation>STRATIFIED precisa de LABEL_FIELD, o campo com a classe de cada ladrilho.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>STRETCH</source>
        <translation>STRETCH</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions</source>
        <translation>Previsões de amostra</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions after epoch {number}. Click to enlarge.</source>
        <translation>Previsões de amostra após a época {number}. Clique para ampliar.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>Sample predictions. Click to enlarge.</source>
        <translation>Previsões de amostra. Clique para ampliar.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Sample size (pixels)</source>
        <translation>Tamanho da amostra (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sample tiles</source>
        <translation>Amostrar ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Sample tiles (number)</source>
        <translation>Ladrilhos de amostra (número)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Sampled tiles</source>
        <translation>Ladrilhos amostrados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Samples (tiles)</source>
        <translation>Amostras (ladrilhos)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart</source>
        <translation>Guardar o gráfico</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save the chart…</source>
        <translation>Guardar o gráfico…</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Save, copy and settings</source>
        <translation>Guardar, copiar e definições</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Says how many true polygons were found and how many proposed ones are true, by SpaceNet's metric: each is matched with at most one of the others, the best overlap (intersection over union) first.</source>
        <translation>Diz quantos polígonos verdadeiros foram encontrados e quantos dos propostos são verdadeiros, segundo a métrica do SpaceNet: cada um corresponde no máximo a um dos outros, a melhor sobreposição (interseção sobre união) primeiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Says in which Python the engine runs and who chose it, the versions of its libraries, the devices that TensorFlow sees, memory and free disk space, what is missing, and the one call that installs it: a table to copy. Names and passwords of a proxy are masked.</source>
        <translation>Diz em que Python o motor é executado e quem o escolheu, as versões das suas bibliotecas, os dispositivos que o TensorFlow vê, a memória e o espaço livre em disco, o que falta, e a única chamada que o instala: uma tabela para copiar. Os nomes e palavras-passe de um proxy são ocultados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by given numbers.</source>
        <translation>Escalona cada banda com números dados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band by {file}.</source>
        <translation>Escalona cada banda segundo {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Scales each band of a raster by its mean and standard deviation, its least and greatest value, its percentiles, or by given numbers, into real numbers as models like them. What was measured is kept as JSON: it scales other rasters alike, takes scaled values back, and goes into SCALING of the algorithms that run a model, which then sees the same values to the last bit.</source>
        <translation>Escalona cada banda de um raster pela sua média e desvio-padrão, pelo seu valor mínimo e máximo, pelos seus percentis, ou com números dados, para números reais como os modelos preferem. O que foi medido é guardado em JSON: escalona outros rasters do mesmo modo, repõe valores escalonados, e entra em SCALING dos algoritmos que executam um modelo, que vê então os mesmos valores até ao último bit.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <location filename="../ui/model_card.py"/>
        <source>Scaling</source>
        <translation>Escalonamento</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Scene field</source>
        <translation>Campo das cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scene tiles</source>
        <translation>Ladrilhos de cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} ({raster}) must have the coordinate system, the transform and the size of its raster.</source>
        <translation>A cena {name} ({raster}) tem de ter o sistema de coordenadas, a transformação e o tamanho do seu raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Scene {name} names no raster in its field scene.</source>
        <translation>A cena {name} não indica nenhum raster no seu campo scene.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes of which no tile is left: {count}</source>
        <translation>Cenas de que não resta nenhum ladrilho: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Scenes that are smaller than a tile, left out: {count}</source>
        <translation>Cenas mais pequenas do que um ladrilho, deixadas de fora: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Schedule of the learning rate</source>
        <translation>Evolução da taxa de aprendizagem</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search indices</source>
        <translation>Procurar índices</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Search names, formulas and fields of use</source>
        <translation>Procurar nomes, fórmulas e domínios de utilização</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../algorithms/shares.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Seems to be {role}: {why}</source>
        <translation>Parece ser {role}: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Segment raster</source>
        <translation>Segmentar raster</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Select all doubtful tiles, so that a key sets them together</source>
        <translation>Selecionar todos os ladrilhos duvidosos, para que uma tecla os defina em conjunto</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select all tiles that are not rejected, for tools that can run on the selected features only.</source>
        <translation>Selecionar todos os ladrilhos que não foram rejeitados, para ferramentas que podem ser executadas só sobre os elementos selecionados.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Select kept tiles</source>
        <translation>Selecionar os ladrilhos mantidos</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Select tiles</source>
        <translation>Selecionar ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Selected tiles</source>
        <translation>Ladrilhos selecionados</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>Sentinel-2 scene classification (SCL)</source>
        <translation>Classificação de cena do Sentinel-2 (SCL)</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Set an HTTP proxy there, or give a folder of wheels.</source>
        <translation>Defina aí um proxy HTTP, ou indique uma pasta de ficheiros wheel.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>Set it in the layer's properties, under Source.</source>
        <translation>Defina-o nas propriedades da camada, em Fonte.</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Setup</source>
        <translation>Instalação</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Several dates</source>
        <translation>Várias datas</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Shadows count as cloud</source>
        <translation>As sombras contam como nuvem</translation>
    </message>
    <message>
        <location filename="../ui/cloud_list.py"/>
        <source>Share</source>
        <translation>Fração</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be cloud, from 0 to 1.</source>
        <translation>Fração de um ladrilho que pode ser nuvem, de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile that may be without data, from 0 to 1: 0 leaves out tiles at a ragged edge of the image. Any share when unset.</source>
        <translation>Fração de um ladrilho que pode estar sem dados, de 0 a 1: 0 deixa de fora os ladrilhos num limite irregular da imagem. Qualquer fração quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be cloud. A point in a tile counts as 1.</source>
        <translation>Fração de um ladrilho, de 0 a 1, que pode ser nuvem. Um ponto num ladrilho conta como 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in that image; any share when unset.</source>
        <translation>Fração de um ladrilho, de 0 a 1, que pode ser nodata nessa imagem; qualquer fração quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Share of a tile, from 0 to 1, that may be nodata in the raster; any share when unset.</source>
        <translation>Fração de um ladrilho, de 0 a 1, que pode ser nodata no raster; qualquer fração quando não definida.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of a tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Fração de um ladrilho, de 0 a 1, que a classe tem de cobrir no mínimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Share of empty tiles kept</source>
        <translation>Fração de ladrilhos vazios mantidos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 0 with PERCENT. Percentiles and medians are exact: for them values of 32 bits are read twice, and those of 64 bits four times.</source>
        <translation>Fração dos píxeis, em percentagem, que estão abaixo do que se torna 0 com PERCENT. Os percentis e medianas são exatos: para eles os valores de 32 bits são lidos duas vezes, e os de 64 bits quatro vezes.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Share of the pixels, in percent, that are below what becomes 1 with PERCENT.</source>
        <translation>Fração dos píxeis, em percentagem, que estão abaixo do que se torna 1 com PERCENT.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>Share of the tile, from 0 to 1, that the class must cover at least.</source>
        <translation>Fração do ladrilho, de 0 a 1, que a classe tem de cobrir no mínimo.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for choosing between models; they get the split val. It may be 0.</source>
        <translation>Fração dos ladrilhos para escolher entre modelos; recebem a partição val. Pode ser 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for the final test. It may be 0.</source>
        <translation>Fração dos ladrilhos para o teste final. Pode ser 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Share of the tiles for training. The three shares add up to 100.</source>
        <translation>Fração dos ladrilhos para treino. As três frações somam 100.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to judge the model with in the end.</source>
        <translation>Fração dos ladrilhos com que julgar o modelo no fim.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to learn from.</source>
        <translation>Fração dos ladrilhos com que aprender.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Share of the tiles to watch the learning with.</source>
        <translation>Fração dos ladrilhos com que vigiar a aprendizagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Share of the values that each training step leaves out, against learning by heart. The architecture's own when unset.</source>
        <translation>Fração dos valores que cada passo de treino deixa de fora, contra a aprendizagem de cor. O valor próprio da arquitetura quando não definida.</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>Shares of the splits</source>
        <translation>Frações das partições</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Show on the map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Show the course of a training when it starts</source>
        <translation>Mostrar o decurso de um treino quando ele começa</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Show the losses on a logarithmic scale</source>
        <translation>Mostrar as perdas numa escala logarítmica</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>Side of a pixel in units of the coordinate system. The layer's finest when unset; needed for layers without a pixel size of their own, such as WMS.</source>
        <translation>Lado de um píxel em unidades do sistema de coordenadas. O mais fino da camada quando não definido; necessário para camadas sem tamanho de píxel próprio, como WMS.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Side of the blocks that BLOCKS deals out as wholes.</source>
        <translation>Lado dos blocos que BLOCKS distribui por inteiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Side of the tiles that the model gets. The model's own when unset.</source>
        <translation>Lado dos ladrilhos que o modelo recebe. O do próprio modelo quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Side of the written images. The tile's own size when unset; otherwise tiles are resampled to it.</source>
        <translation>Lado das imagens escritas. O tamanho do próprio ladrilho quando não definido; de outro modo, os ladrilhos são reamostrados para ele.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Sieve (pixels)</source>
        <translation>Peneira (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Simplify (map units)</source>
        <translation>Simplificar (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Size of the second images (pixels)</source>
        <translation>Tamanho das segundas imagens (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Size of the training's steps. A tenth or ten times the default is worth a try when it does not learn.</source>
        <translation>Tamanho dos passos do treino. Vale a pena tentar um décimo ou dez vezes o valor predefinido quando não aprende.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Snow and ice count as cloud</source>
        <translation>Neve e gelo contam como nuvem</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>So many tiles of each scene, chosen by chance, so that no scene outweighs the others. All when unset.</source>
        <translation>Este número de ladrilhos de cada cena, escolhidos ao acaso, para que nenhuma cena pese mais do que as outras. Todos quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>So much wider than its box is the image of an object, on each side.</source>
        <translation>Quanto a imagem de um objeto é mais larga do que a sua caixa, em cada lado.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Spacing {numbers} {unit}</source>
        <translation>Espaçamento {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>Spacing, size on the ground and number of tiles are computed at run time.</source>
        <translation>O espaçamento, o tamanho no terreno e o número de ladrilhos são calculados durante a execução.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Split</source>
        <translation>Partição</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Split dataset</source>
        <translation>Dividir conjunto de dados</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split field</source>
        <translation>Campo da partição</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Split tiles</source>
        <translation>Dividir ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>Split to balance</source>
        <translation>Partição a equilibrar</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Split to measure in</source>
        <translation>Partição onde medir</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <source>Split {name}</source>
        <translation>Partição {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {numbers}</source>
        <translation>Divisão {numbers}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Split {train} / {validation} / {test}</source>
        <translation>Divisão {train} / {validation} / {test}</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Splits</source>
        <translation>Partições</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Splits: {names}.</source>
        <translation>Partições: {names}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack</source>
        <translation>Pilha</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Stack rasters</source>
        <translation>Empilhar rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Stacked and aligned to the first. Without them only the tile layer itself is looked through.</source>
        <translation>Empilhados e alinhados ao primeiro. Sem eles, só a própria camada de ladrilhos é examinada.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics that this algorithm wrote, or a model's sidecar (.mlm.json): nothing is measured then, and the method is theirs. Bands go by their names, or in their order where names differ.</source>
        <translation>Estatísticas que este algoritmo escreveu, ou o ficheiro anexo de um modelo (.mlm.json): nesse caso nada é medido, e o método é o delas. As bandas vão pelos seus nomes, ou pela sua ordem onde os nomes diferem.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Statistics to use</source>
        <translation>Estatísticas a usar</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>Still to be given: {parameters}</source>
        <translation>Falta indicar: {parameters}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Stop this training; the best model so far stays</source>
        <translation>Parar este treino; o melhor modelo até agora fica</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped after {epochs} epochs. The model is that of the best one.</source>
        <translation>Parado após {epochs} épocas. O modelo é o da melhor.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Stopped before the first epoch was over. Nothing is left of it.</source>
        <translation>Parado antes de terminar a primeira época. Não resta nada dele.</translation>
    </message>
    <message>
        <location filename="../ui/settings/jobs.py"/>
        <location filename="../ui/training/panel.py"/>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Stretch</source>
        <translation>Realce</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Stride (pixels)</source>
        <translation>Passo (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>Such as Polygonize raster makes of a map, in any coordinate system.</source>
        <translation>Tais como os que Poligonizar raster faz de um mapa, em qualquer sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Such code can do anything that you can. Allow it only for a model from someone whom you trust.</source>
        <translation>Esse código pode fazer tudo o que o utilizador pode. Permita-o só para um modelo de alguém em quem confia.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TILE_SIZE</source>
        <translation>TILE_SIZE</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>TP: matched</source>
        <translation>TP: correspondente</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>TRAIN</source>
        <translation>TRAIN</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>TTA</source>
        <translation>TTA</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Take every touched pixel</source>
        <translation>Abranger todos os píxeis tocados</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Take the last change back (Ctrl+Z)</source>
        <translation>Desfazer a última alteração (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back by {file}.</source>
        <translation>Repõe os valores escalonados segundo {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Takes scaled values back to what they were, by the statistics to use.</source>
        <translation>Repõe os valores escalonados no que eram, segundo as estatísticas a usar.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes snow and ice for cloud too. For kinds that tell them.</source>
        <translation>Toma também neve e gelo por nuvem. Para tipos que os indicam.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>Takes the shadows of clouds for cloud too. For kinds that tell them.</source>
        <translation>Toma também as sombras das nuvens por nuvem. Para tipos que as indicam.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>Temporary files of runs that were killed</source>
        <translation>Ficheiros temporários de execuções terminadas à força</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>TensorBoard log</source>
        <translation>Registo do TensorBoard</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>TensorFlow does not start</source>
        <translation>O TensorFlow não arranca</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Terrain derivatives</source>
        <translation>Derivadas do terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Test (%)</source>
        <translation>Teste (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Test-time augmentation: the mean of the eight symmetries of each tile. Eight times slower.</source>
        <translation>Aumento no momento do teste: a média das oito simetrias de cada ladrilho. Oito vezes mais lento.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>That is before clouds grow by {count} px.</source>
        <translation>Isto é antes de as nuvens se alargarem {count} px.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>That of the layer of tiles. When unset that of the scenes where they have the same, else EPSG:4326. Tiles are cut on the pixels of their scene, whatever it is.</source>
        <translation>O da camada de ladrilhos. Quando não definido, o das cenas se todas tiverem o mesmo, senão EPSG:4326. Os ladrilhos são recortados sobre os píxeis da sua cena, seja ele qual for.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>That of the result. That of the first input when unset.</source>
        <translation>O do resultado. O da primeira entrada quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The COCO file, or data.yaml of YOLO, within the folder, where there are several or none is found.</source>
        <translation>O ficheiro COCO, ou o data.yaml do YOLO, dentro da pasta, quando há vários ou nenhum é encontrado.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, has no {lacking}.</source>
        <translation>O Python indicado por {place}, {path}, não tem {lacking}.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The Python named by {place}, {path}, is not there.</source>
        <translation>O Python indicado por {place}, {path}, não existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The architecture file, and what a model to go on from may carry, can do anything that you can. Allow it only for files that you trust.</source>
        <translation>O ficheiro da arquitetura, e o que um modelo a partir do qual prosseguir possa conter, podem fazer tudo o que o utilizador pode. Permita-o só para ficheiros em que confia.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The asset that tells where clouds are. When empty scl, qa_pixel and the like are looked for.</source>
        <translation>O asset que diz onde há nuvens. Quando vazio, são procurados scl, qa_pixel e semelhantes.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>The assets of each scene to take, by name and in this order: red,green,blue,nir or B04,B03,B02. They become its bands. The first one says which pixels tiles lie on. When empty all that are images.</source>
        <translation>Os assets de cada cena a usar, pelo nome e por esta ordem: red,green,blue,nir ou B04,B03,B02. Tornam-se as suas bandas. O primeiro diz em que píxeis ficam os ladrilhos. Quando vazio, todos os que são imagens.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>The bands to make, in this order. ASPECT is where the ground faces, in degrees clockwise from north, without a value where it is level. HILLSHADE is light from 1 to 255. Curvatures are per map unit, or per metre in degrees, of Evans and Young's surface, above 0 where the ground bulges: PROFILE down the slope, PLAN along the contour line, MEAN of the surface.</source>
        <translation>As bandas a fazer, nesta ordem. ASPECT é para onde o terreno está virado, em graus no sentido dos ponteiros do relógio a partir do norte, sem valor onde é plano. HILLSHADE é a luz de 1 a 255. As curvaturas são por unidade do mapa, ou por metro quando em graus, da superfície de Evans e Young, acima de 0 onde o terreno é convexo: PROFILE ao longo da encosta, PLAN ao longo da curva de nível, MEAN da superfície.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The chart shows the training before.</source>
        <translation>O gráfico mostra o treino anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class at the centre of a tile counts.</source>
        <translation>Conta a classe no centro de um ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The class with the largest share of a tile counts.</source>
        <translation>Conta a classe com a maior fração de um ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The coordinate system of the result; the layer's own when unset. Another one means nearest pixels.</source>
        <translation>O sistema de coordenadas do resultado; o da própria camada quando não definido. Outro significa píxeis pelo vizinho mais próximo.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset holds tiles of different sizes; export it again with a TILE_SIZE.</source>
        <translation>O conjunto de dados contém ladrilhos de tamanhos diferentes; exporte-o de novo com um TILE_SIZE.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset must have tiles in the split train, but there are none.</source>
        <translation>O conjunto de dados tem de ter ladrilhos na partição train, mas não há nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>The dataset that grows. What else lies in its folder stays.</source>
        <translation>O conjunto de dados que cresce. O que mais houver na sua pasta fica.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The dataset's bands are of no known type: {why}</source>
        <translation>As bandas do conjunto de dados são de um tipo desconhecido: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The dataset's task is {task}, which no model here learns; it must be one of {tasks}.</source>
        <translation>A tarefa do conjunto de dados é {task}, que nenhum modelo aqui aprende; tem de ser uma de {tasks}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The date of each input, separated by commas, as 2020-05-01, 2020-05 or 2020; nothing between two commas for an input without one. Read from tags and names when empty.</source>
        <translation>A data de cada entrada, separadas por vírgulas, como 2020-05-01, 2020-05 ou 2020; nada entre duas vírgulas para uma entrada sem data. Lida dos metadados e nomes quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>The encoder stays as it is and only the rest learns: for few tiles, with weights or a model to go on from.</source>
        <translation>O codificador fica como está e só o resto aprende: para poucos ladrilhos, com pesos ou um modelo a partir do qual prosseguir.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>The engine</source>
        <translation>O motor</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine ended unexpectedly with {how}. Its last lines:
{words}</source>
        <translation>O motor terminou inesperadamente com {how}. As suas últimas linhas:
{words}</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>The engine needs Python {oldest} or newer, but {path} is {version}.</source>
        <translation>O motor precisa de Python {oldest} ou mais recente, mas {path} é {version}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The engine will run in {python}; nothing is installed.</source>
        <translation>O motor será executado em {python}; nada é instalado.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python</source>
        <translation>O Python do motor</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The engine's Python {path} does not start: {why}</source>
        <translation>O Python do motor {path} não arranca: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The engine's Python, empty when there is none</source>
        <translation>O Python do motor, vazio quando não há nenhum</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>The engine's Python: {python}</source>
        <translation>O Python do motor: {python}</translation>
    </message>
    <message>
        <location filename="../ui/settings/part.py"/>
        <source>The engine's environment is complete.</source>
        <translation>O ambiente do motor está completo.</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>The engine's environment is not installed (needs {needs}).</source>
        <translation>O ambiente do motor não está instalado (precisa de {needs}).</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment is not published for this kind of computer, {machine}.</source>
        <translation>O ambiente do motor não está publicado para este tipo de computador, {machine}.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs a 64-bit Python, but {path} has {bits} bits.</source>
        <translation>O ambiente do motor precisa de um Python de 64 bits, mas {path} tem {bits} bits.</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>The engine's environment needs {pythons}, but {path} is Python {version}.</source>
        <translation>O ambiente do motor precisa de {pythons}, mas {path} é Python {version}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The engine's own environment</source>
        <translation>O ambiente próprio do motor</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>The environment in {folder} is complete and stays.</source>
        <translation>O ambiente em {folder} está completo e fica.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment is complete: {folder}</source>
        <translation>O ambiente está completo: {folder}</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The environment needs {need:.1f} GB of free disk space, but {folder} has {free:.1f} GB.</source>
        <translation>O ambiente precisa de {need:.1f} GB de espaço livre em disco, mas {folder} tem {free:.1f} GB.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be read: {why}</source>
        <translation>A expressão não pode ser lida: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The expression cannot be worked out: {why}</source>
        <translation>A expressão não pode ser calculada: {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>The extent cannot be brought into the raster's coordinate system.</source>
        <translation>A extensão não pode ser convertida para o sistema de coordenadas do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>The extent {extent} cannot be brought into {crs}</source>
        <translation>A extensão {extent} não pode ser convertida para {crs}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The field labels of the tile layer is replaced by what the model finds.</source>
        <translation>O campo labels da camada de ladrilhos é substituído pelo que o modelo encontra.</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>The field that holds each tile's label. Without one, “label” is added when needed.</source>
        <translation>O campo que contém a etiqueta de cada ladrilho. Sem nenhum, “label” é acrescentado quando necessário.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} holds values of the type {type}: “{value}” cannot be set in it.</source>
        <translation>O campo {field} contém valores do tipo {type}: “{value}” não pode ser definido nele.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>The field {field} of {layer} is computed or joined, and cannot be set.</source>
        <translation>O campo {field} de {layer} é calculado ou unido, e não pode ser definido.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The file that it opened last may be damaged: {name}</source>
        <translation>O último ficheiro que abriu pode estar danificado: {name}</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The files of this training are gone. The chart shows what was read before.</source>
        <translation>Os ficheiros deste treino desapareceram. O gráfico mostra o que foi lido antes.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>The first of them that shares ground with a tile counts.</source>
        <translation>Conta o primeiro deles que partilha terreno com um ladrilho.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>The folder of a dataset, of Tilewright or of others. Nothing outside of it is read.</source>
        <translation>A pasta de um conjunto de dados, do Tilewright ou de outros. Nada fora dela é lido.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder of wheels {wheels} does not exist.</source>
        <translation>A pasta de ficheiros wheel {wheels} não existe.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {folder} cannot be removed.</source>
        <translation>A pasta {folder} não pode ser removida.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be made: {strerror}.</source>
        <translation>A pasta {parent} não pode ser criada: {strerror}.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The folder {parent} cannot be written to.</source>
        <translation>Não é possível escrever na pasta {parent}.</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>The folder {wheels} must hold every wheel that the lock file names for this Python.</source>
        <translation>A pasta {wheels} tem de conter todos os ficheiros wheel que o ficheiro lock indica para este Python.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The ground that the result covers, snapped outward to whole pixels.</source>
        <translation>O terreno que o resultado cobre, ajustado para fora a píxeis inteiros.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The id for VALUE: one of the classes, or one of its own, called overlap. Ignored when unset.</source>
        <translation>O id para VALUE: uma das classes, ou um próprio, chamado overlap. Ignorado quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The image that the labels are of: its pixels are burnt.</source>
        <translation>A imagem a que as etiquetas dizem respeito: é nos seus píxeis que se grava.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The image to cut. It must have a coordinate system and a place on the ground.</source>
        <translation>A imagem a recortar. Tem de ter um sistema de coordenadas e um lugar no terreno.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The image to take tiles from. Every tile lies wholly on it.</source>
        <translation>A imagem de onde tirar ladrilhos. Cada ladrilho está inteiramente sobre ela.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The image whose nodata is counted in each tile, written to nodata_frac.</source>
        <translation>A imagem cujo nodata é contado em cada ladrilho, escrito em nodata_frac.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The image, or several whose bands are counted through; others are aligned to the first, and ground that one of them does not cover counts as nodata.</source>
        <translation>A imagem, ou várias cujas bandas são contadas de seguida; as outras são alinhadas à primeira, e o terreno que uma delas não cobre conta como nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>The layer cannot be handed to the engine: {why}</source>
        <translation>A camada não pode ser entregue ao motor: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>The layer has no field {field}.</source>
        <translation>A camada não tem o campo {field}.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>The layer under review was removed.</source>
        <translation>A camada em revisão foi removida.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>The lock file {lock} does not bring {lacking}.</source>
        <translation>O ficheiro lock {lock} não traz {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>The machines behind {scheduler} do the work.</source>
        <translation>As máquinas por trás de {scheduler} fazem o trabalho.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The map has {width} × {height} pixels: {size} before compression.</source>
        <translation>O mapa tem {width} × {height} píxeis: {size} antes da compressão.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The method {method} needs {name}.</source>
        <translation>O método {method} precisa de {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The model file; beside it goes a sidecar, .mlm.json, that says what goes into and comes out of it.</source>
        <translation>O ficheiro do modelo; ao lado vai um ficheiro anexo, .mlm.json, que diz o que nele entra e dele sai.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as coarse.</source>
        <translation>O modelo aprendeu com píxeis de {learned} m; estes são de {here} m, {times} vezes mais grosseiros.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model learned from pixels of {learned} m; these are {here} m, {times} times as fine.</source>
        <translation>O modelo aprendeu com píxeis de {learned} m; estes são de {here} m, {times} vezes mais finos.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>The model predicts another label</source>
        <translation>O modelo prevê outra etiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px, each in eight symmetries.</source>
        <translation>O modelo vê {tiles} de {size} px, cada um em oito simetrias.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_models.py"/>
        <source>The model sees {tiles} of {size} px.</source>
        <translation>O modelo vê {tiles} de {size} px.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes the bands {bands}, and the dataset has {given}: the run will refuse.</source>
        <translation>O modelo recebe as bandas {bands}, e o conjunto de dados tem {given}: a execução irá recusar.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: more rasters are needed.</source>
        <translation>O modelo recebe {count} bandas e os rasters têm {given}: são precisos mais rasters.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The model takes {count} bands and the rasters have {given}: say under Bands which to use, unless their names are those of the model.</source>
        <translation>O modelo recebe {count} bandas e os rasters têm {given}: indique em Bandas quais usar, a não ser que os seus nomes sejam os do modelo.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The model to go on from has an architecture of its own: AUTO is for that.</source>
        <translation>O modelo a partir do qual prosseguir tem uma arquitetura própria: AUTO é para isso.</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>The model {file} cannot be read.</source>
        <translation>O modelo {file} não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>The names of the model, in the order of its outputs.</source>
        <translation>Os nomes do modelo, pela ordem das suas saídas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>The new folder. A run that was stopped goes on there where it stopped.</source>
        <translation>A nova pasta. Uma execução que foi interrompida prossegue nela de onde parou.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>The new task is {task}.</source>
        <translation>A nova tarefa é {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The other tiles, with the same fields.</source>
        <translation>Os outros ladrilhos, com os mesmos campos.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The page: one file that needs nothing beside it.</source>
        <translation>A página: um só ficheiro que não precisa de mais nada ao lado.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The part of the image to cover, snapped outward to whole pixels. All of it when unset.</source>
        <translation>A parte da imagem a cobrir, ajustada para fora a píxeis inteiros. Toda quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>The part of the raster to burn, snapped to whole pixels. All of it when unset.</source>
        <translation>A parte do raster a gravar, ajustada a píxeis inteiros. Todo quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>The part of the raster to cover, widened to whole pixels; all of it when unset.</source>
        <translation>A parte do raster a cobrir, alargada a píxeis inteiros; todo quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The part of the raster to map, snapped to whole pixels. All of it when unset.</source>
        <translation>A parte do raster a mapear, ajustada a píxeis inteiros. Todo quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>The part of the rasters to measure on, snapped to whole pixels. All of them when unset.</source>
        <translation>A parte dos rasters onde medir, ajustada a píxeis inteiros. Todos eles quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>The part to render; all of the layer when neither this nor tiles are given.</source>
        <translation>A parte a renderizar; toda a camada quando não são dados nem isto nem ladrilhos.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>The pictures are drawn from this raster layer, in its style.</source>
        <translation>As imagens são desenhadas a partir desta camada raster, no seu estilo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_ground.py"/>
        <source>The raster has no place in {crs}: choose a coordinate system of its part of the world.</source>
        <translation>O raster não tem lugar em {crs}: escolha um sistema de coordenadas da sua parte do mundo.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The raster that the tiles are cut from.</source>
        <translation>O raster de que os ladrilhos são recortados.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>The raster to be cut.</source>
        <translation>O raster a recortar.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_stacks.py"/>
        <source>The rasters have no ground in common; choose the area UNION to cover all of it.</source>
        <translation>Os rasters não têm terreno em comum; escolha a área UNION para o cobrir todo.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>The report is on the clipboard.</source>
        <translation>O relatório está na área de transferência.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The report {page} cannot be written: {strerror}.</source>
        <translation>O relatório {page} não pode ser escrito: {strerror}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result covers the extent of these tiles, snapped outward to whole pixels.</source>
        <translation>O resultado cobre a extensão destes ladrilhos, ajustada para fora a píxeis inteiros.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>The result gets the grid of this raster: its coordinate system, pixels and, if unset, extent.</source>
        <translation>O resultado recebe a grelha deste raster: o seu sistema de coordenadas, píxeis e, se não definida, extensão.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>The run refuses that unless the advanced parameters allow it.</source>
        <translation>A execução recusa isso, a não ser que os parâmetros avançados o permitam.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>The same as JSON.</source>
        <translation>O mesmo em JSON.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The same call goes on from there.</source>
        <translation>A mesma chamada prossegue a partir daí.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The same figures as JSON.</source>
        <translation>Os mesmos valores em JSON.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>The same seed chooses the same tiles of each scene, on every machine.</source>
        <translation>A mesma semente escolhe os mesmos ladrilhos de cada cena, em qualquer máquina.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>The same seed chooses the same tiles, on every machine; another one chooses others.</source>
        <translation>A mesma semente escolhe os mesmos ladrilhos, em qualquer máquina; outra escolhe outros.</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>The same seed deals the same tiles out alike, on every machine.</source>
        <translation>A mesma semente distribui os mesmos ladrilhos da mesma forma, em qualquer máquina.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The same seed gives the same split.</source>
        <translation>A mesma semente dá a mesma divisão.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The same seed keeps the same tiles, on every machine.</source>
        <translation>A mesma semente mantém os mesmos ladrilhos, em qualquer máquina.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>The scenes must have a scene_id each of their own, but {name} comes more than once.</source>
        <translation>Cada cena tem de ter o seu próprio scene_id, mas {name} aparece mais do que uma vez.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too few.</source>
        <translation>As frações somam {sum} %, {off} % a menos.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %, {off} % too many.</source>
        <translation>As frações somam {sum} %, {off} % a mais.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>The shares add up to {sum} %.</source>
        <translation>As frações somam {sum} %.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>The shares are missed by up to {points:.1f} points; the tiles do not allow for less.</source>
        <translation>As frações falham por até {points:.1f} pontos; os ladrilhos não permitem menos.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar beside this model cannot be read.</source>
        <translation>O ficheiro anexo ao lado deste modelo não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>The sidecar is too large to be looked at here.</source>
        <translation>O ficheiro anexo é demasiado grande para ser examinado aqui.</translation>
    </message>
    <message>
        <location filename="../ui/tile_size.py"/>
        <source>The size on the ground is computed at run time.</source>
        <translation>O tamanho no terreno é calculado durante a execução.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>The split of the dataset to measure on: test, val or train. What played no part in training is test.</source>
        <translation>A partição do conjunto de dados onde medir: test, val ou train. A que não teve parte no treino é test.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>The system may have run out of memory: try a smaller batch or tile size.</source>
        <translation>O sistema pode ter ficado sem memória: tente um lote ou um tamanho de ladrilho menor.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as a page to look at in a browser. The log holds it in any case.</source>
        <translation>A tabela como página para ver num navegador. O registo contém-na em qualquer caso.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>The table as text</source>
        <translation>A tabela como texto</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>The tile layer</source>
        <translation>A camada de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>The tile layer with the fields predicted, confidence and one p_… for each class; of a model that knows several classes at once also labels, the names of all, joined by ;</source>
        <translation>A camada de ladrilhos com os campos predicted, confidence e um p_… para cada classe; de um modelo que conhece várias classes ao mesmo tempo também labels, os nomes de todas, unidos por ;</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../ui/tile_size.py"/>
        <source>The tiles cannot be brought into the raster's coordinate system.</source>
        <translation>Os ladrilhos não podem ser convertidos para o sistema de coordenadas do raster.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>The tiles differ in size: export the dataset with a tile size to learn from it.</source>
        <translation>Os ladrilhos diferem em tamanho: exporte o conjunto de dados com um tamanho de ladrilho para aprender com ele.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>The tiles for which the expression is true.</source>
        <translation>Os ladrilhos para os quais a expressão é verdadeira.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles kept, with is_cloud (0) and cloud_frac, and nodata_frac where an image was given.</source>
        <translation>Os ladrilhos mantidos, com is_cloud (0) e cloud_frac, e nodata_frac onde foi dada uma imagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The tiles kept, with the field and mask_frac, the share of the tile under the mask.</source>
        <translation>Os ladrilhos mantidos, com o campo e mask_frac, a fração do ladrilho sob a máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>The tiles kept. Repeated ones follow each other, with _2, _3, … added to their tile_id.</source>
        <translation>Os ladrilhos mantidos. Os repetidos seguem-se uns aos outros, com _2, _3, … acrescentado ao seu tile_id.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>The tiles left out, with the same fields.</source>
        <translation>Os ladrilhos deixados de fora, com os mesmos campos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <source>The tiles must share ground with the raster, but they lie outside it.</source>
        <translation>Os ladrilhos têm de partilhar terreno com o raster, mas estão fora dele.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>The tiles with label, label_frac (the class's share of the tile) and labels (all classes on it).</source>
        <translation>Os ladrilhos com label, label_frac (a fração da classe no ladrilho) e labels (todas as classes sobre ele).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>The tiles with the field split.</source>
        <translation>Os ladrilhos com o campo split.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>The tiles with the new fields; empty where a tile has no pixel with data.</source>
        <translation>Os ladrilhos com os novos campos; vazios onde um ladrilho não tem nenhum píxel com dados.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>The training has begun. The first epoch is not over yet.</source>
        <translation>O treino começou. A primeira época ainda não terminou.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>The union of its features is the mask. It may have another coordinate system. Without a mask every tile is kept.</source>
        <translation>A união dos seus elementos é a máscara. Pode ter outro sistema de coordenadas. Sem máscara, todos os ladrilhos são mantidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <location filename="../ui/settings/page.py"/>
        <source>The variable {name} comes first: {python}</source>
        <translation>A variável {name} tem prioridade: {python}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>Their folders, or the file dataset.json in each; two at least. The first decides on class ids.</source>
        <translation>As suas pastas, ou o ficheiro dataset.json em cada uma; duas no mínimo. A primeira decide os ids das classes.</translation>
    </message>
    <message>
        <location filename="../ui/training/picture.py"/>
        <source>There are no sample predictions yet.</source>
        <translation>Ainda não há previsões de amostra.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>There are {true} true polygons and {proposed} proposed ones to compare.</source>
        <translation>Há {true} polígonos verdadeiros e {proposed} propostos para comparar.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster, so that every tile counts as clear: {tiles}.</source>
        <translation>Não há camada de nuvens nem raster de nuvens, pelo que todos os ladrilhos contam como limpos: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>There is neither a cloud layer nor a cloud raster: every tile counts as clear.</source>
        <translation>Não há camada de nuvens nem raster de nuvens: todos os ladrilhos contam como limpos.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>There is no epoch yet.</source>
        <translation>Ainda não há nenhuma época.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts.py"/>
        <source>There is no field {name}.</source>
        <translation>Não há nenhum campo {name}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>There is no mask, so that every tile matches: {tiles}.</source>
        <translation>Não há máscara, pelo que todos os ladrilhos correspondem: {tiles}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>There is no mask: every tile counts as under it.</source>
        <translation>Não há máscara: todos os ladrilhos contam como estando sob ela.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>There is no polygon: is all of the raster background, nodata, or too small?</source>
        <translation>Não há nenhum polígono: será todo o raster fundo, nodata, ou demasiado pequeno?</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>There is no readable raster in {name}.</source>
        <translation>Não há nenhum raster legível em {name}.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>There is no such file.</source>
        <translation>Esse ficheiro não existe.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>These bands cannot be told apart: others are called as they are numbered.</source>
        <translation>Estas bandas não se conseguem distinguir: há outras chamadas pelos números delas.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>This Python:</source>
        <translation>Este Python:</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>This folder has no dataset.json: it is not a dataset.</source>
        <translation>Esta pasta não tem dataset.json: não é um conjunto de dados.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>This is no history of a training.</source>
        <translation>Isto não é o histórico de um treino.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_sample.py"/>
        <source>This kind of raster has three bands, red, green and blue, and this one has fewer.</source>
        <translation>Este tipo de raster tem três bandas, vermelho, verde e azul, e este tem menos.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>This may not fit into memory: choose a smaller batch size, WIDTH or tile size.</source>
        <translation>Isto pode não caber na memória: escolha um tamanho de lote, WIDTH ou tamanho de ladrilho menor.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <location filename="../ui/cloud_sample.py"/>
        <source>This raster cannot be read.</source>
        <translation>Este raster não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>This tile has no geometry.</source>
        <translation>Este ladrilho não tem geometria.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery_model.py"/>
        <source>This tile is no longer in the layer.</source>
        <translation>Este ladrilho já não está na camada.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>This version of the plugin does not use {folder}.</source>
        <translation>Esta versão do plugin não usa {folder}.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <location filename="../ui/class_list.py"/>
        <source>Those of the model</source>
        <translation>As do modelo</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>Those of the model: {names}</source>
        <translation>As do modelo: {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_chains.py"/>
        <source>Those that stay become a dataset as {format}: {size}.</source>
        <translation>Os que ficam tornam-se um conjunto de dados como {format}: {size}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Those with more than {share} nodata in {image} go too.</source>
        <translation>Os que têm mais de {share} de nodata em {image} saem também.</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>Threads that read, write and compute at once. TensorFlow has its own. The results are the same.</source>
        <translation>Threads que leem, escrevem e calculam ao mesmo tempo. O TensorFlow tem as suas. Os resultados são os mesmos.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Thresholds</source>
        <translation>Limiares</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Tick a rule or write an expression first.</source>
        <translation>Assinale uma regra ou escreva primeiro uma expressão.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tile grid</source>
        <translation>Grelha de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tile height (pixels)</source>
        <translation>Altura do ladrilho (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>Tile index</source>
        <translation>Índice de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <location filename="../ui/review/dock.py"/>
        <source>Tile layer</source>
        <translation>Camada de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tile size (pixels)</source>
        <translation>Tamanho do ladrilho (píxeis)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>Tile statistics</source>
        <translation>Estatísticas dos ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/review/tool.py"/>
        <source>Tile without values</source>
        <translation>Ladrilho sem valores</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../ui/model_card.py"/>
        <location filename="../ui/review/values_panel.py"/>
        <location filename="../ui/road/steps.py"/>
        <source>Tiles</source>
        <translation>Ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles are chosen on the union of its features alone, in any coordinate system.</source>
        <translation>Os ladrilhos são escolhidos só sobre a união dos seus elementos, em qualquer sistema de coordenadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Tiles as Cloud-Optimised GeoTIFFs, which servers give out in parts. Pays for large tiles alone.</source>
        <translation>Ladrilhos como GeoTIFF otimizados para a nuvem (COG), que os servidores entregam por partes. Só compensa para ladrilhos grandes.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles become upright rectangles of this coordinate system, and the ground size and the distance are in its units; Export tiles warps the image to them with ALIGN. When unset tiles lie on the raster's own pixels.</source>
        <translation>Os ladrilhos tornam-se retângulos direitos deste sistema de coordenadas, e o tamanho no terreno e a distância estão nas suas unidades; Exportar ladrilhos reprojeta a imagem para eles com ALIGN. Quando não definido, os ladrilhos ficam sobre os píxeis do próprio raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles beyond the number for each scene, left out: {count}</source>
        <translation>Ladrilhos além do número por cena, deixados de fora: {count}</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles in the gallery</source>
        <translation>Ladrilhos na galeria</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>Tiles kept</source>
        <translation>Ladrilhos mantidos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles of each class</source>
        <translation>Ladrilhos de cada classe</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>Tiles of each class in each split that the page shows; fewer where there are very many classes.</source>
        <translation>Ladrilhos de cada classe em cada partição que a página mostra; menos quando há muitas classes.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles of each scene at most</source>
        <translation>Máximo de ladrilhos por cena</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>Tiles of scenes in {source} have no place in {target}.</source>
        <translation>Os ladrilhos de cenas em {source} não têm lugar em {target}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Tiles of the validation split that a picture beside the model, .samples.png, shows with truth and prediction while training goes on. 0 for none. The model is the same.</source>
        <translation>Ladrilhos da partição de validação que uma imagem ao lado do modelo, .samples.png, mostra com verdade e previsão enquanto o treino prossegue. 0 para nenhum. O modelo é o mesmo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles of which the scene shows less than half, left out: {count}</source>
        <translation>Ladrilhos de que a cena mostra menos de metade, deixados de fora: {count}</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>Tiles of {numbers} {unit}</source>
        <translation>Ladrilhos de {numbers} {unit}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Tiles of {size} px of {scenes}.</source>
        <translation>Ladrilhos de {size} px, de {scenes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles on ground that another scene's tile shows, left out: {count}</source>
        <translation>Ladrilhos em terreno que o ladrilho de outra cena mostra, deixados de fora: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_tiles.py"/>
        <source>Tiles outside of the mask, left out: {count}</source>
        <translation>Ladrilhos fora da máscara, deixados de fora: {count}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>Tiles that the model gets at once; fewer need less memory. 8 when unset.</source>
        <translation>Ladrilhos que o modelo recebe de uma vez; menos precisam de menos memória. 8 quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Tiles that the model sees at once. It is halved by itself when memory is short.</source>
        <translation>Ladrilhos que o modelo vê de uma vez. É reduzido a metade automaticamente quando falta memória.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Tiles to measure in</source>
        <translation>Ladrilhos onde medir</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Tiles with a point in them, or with more cloud than allowed, are left out.</source>
        <translation>Os ladrilhos com um ponto neles, ou com mais nuvens do que o permitido, ficam de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Tiles with the fields tile_id, row, col, x_off, y_off, width and height.</source>
        <translation>Ladrilhos com os campos tile_id, row, col, x_off, y_off, width e height.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height in the pixels of their scene, and of the scene scene_id, scene (its rasters), date, cloud_cover and clouds (its cloud raster).</source>
        <translation>Ladrilhos com tile_id, row, col, x_off, y_off, width e height em píxeis da sua cena e, da cena, scene_id, scene (os seus rasters), date, cloud_cover e clouds (o seu raster de nuvens).</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Tiles with tile_id, row, col, x_off, y_off, width and height, with label for CLASSES, the points' attributes for POINTS, and nodata_frac where nodata is limited. row and col are those of the cell that the centre would lie in, were the raster covered with tiles.</source>
        <translation>Ladrilhos com tile_id, row, col, x_off, y_off, width e height, com label para CLASSES, os atributos dos pontos para POINTS, e nodata_frac onde nodata é limitado. row e col são os da célula em que estaria o centro, se o raster fosse coberto com ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>Tiles without a class are dropped.</source>
        <translation>Os ladrilhos sem classe são descartados.</translation>
    </message>
    <message>
        <location filename="../ui/review/gallery.py"/>
        <source>Tiles: {count}, selected: {selected}</source>
        <translation>Ladrilhos: {count}, selecionados: {selected}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright's own environment</source>
        <translation>O ambiente próprio do Tilewright</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>Tilewright: what there is to work with</source>
        <translation>Tilewright: com que se pode trabalhar</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>To 8 bit: NONE keeps the values, MINMAX and PERCENT (2 to 98) spread them, alike for all tiles.</source>
        <translation>Para 8 bits: NONE mantém os valores, MINMAX e PERCENT (2 a 98) espalham-nos, por igual para todos os ladrilhos.</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the doubtful tile before (Shift+Enter)</source>
        <translation>Para o ladrilho duvidoso anterior (Shift+Enter)</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>To the next doubtful tile (Enter; in the gallery the space bar, too)</source>
        <translation>Para o ladrilho duvidoso seguinte (Enter; na galeria também a barra de espaço)</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <source>Train (%)</source>
        <translation>Treino (%)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>Train a model on the dataset, or choose one that is there.</source>
        <translation>Treine um modelo com o conjunto de dados, ou escolha um existente.</translation>
    </message>
    <message>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>Train and map</source>
        <translation>Treinar e mapear</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Train model</source>
        <translation>Treinar modelo</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Trained</source>
        <translation>Treinado</translation>
    </message>
    <message>
        <location filename="../ui/training/part.py"/>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Training (%)</source>
        <translation>Treino (%)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training report</source>
        <translation>Relatório do treino</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Training stops after so many epochs without a better result. Never when unset.</source>
        <translation>O treino para após estas épocas sem melhor resultado. Nunca quando não definido.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>Training tiles are added again, turned by {angle:g}°.</source>
        <translation>Os ladrilhos de treino são adicionados de novo, rodados de {angle:g}°.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>Trainings (*.history.csv *.training.json *.keras)</source>
        <translation>Treinos (*.history.csv *.training.json *.keras)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>Trains a model on the training split of a dataset folder and keeps the weights that did best on the validation split. Each epoch stands in the log, in a .history.csv beside the model, and as a chart in the panel Training. Cancelling keeps the best model so far, and the same call goes on where it stopped, also after a crash. The same seed on the same machine gives the same model.</source>
        <translation>Treina um modelo na partição de treino de uma pasta de conjunto de dados e mantém os pesos que melhor se saíram na partição de validação. Cada época fica no registo, num .history.csv ao lado do modelo, e como gráfico no painel Treino. Cancelar mantém o melhor modelo até então, e a mesma chamada prossegue de onde parou, mesmo depois de uma falha. A mesma semente na mesma máquina dá o mesmo modelo.</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>True colour</source>
        <translation>Cor verdadeira</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>True polygons</source>
        <translation>Polígonos verdadeiros</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turn by (degrees)</source>
        <translation>Rodar de (graus)</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/label_parameters.py"/>
        <source>Turns points into circles of this radius, and lines into strips of twice this width.</source>
        <translation>Transforma pontos em círculos deste raio, e linhas em faixas com o dobro desta largura.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Turns the patches of a raster of classes into polygons with class, area, perimeter and confidence. The raster is read in strips, and polygons are the same as if it were read at once. Nodata is left out, and so is class 0, the background, unless it is asked for.</source>
        <translation>Transforma as manchas de um raster de classes em polígonos com classe, área, perímetro e confiança. O raster é lido em faixas, e os polígonos são os mesmos que se fosse lido de uma vez. O nodata fica de fora, e também a classe 0, o fundo, a não ser que seja pedida.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>Two polygons cannot be compared; one of them is {wkt}</source>
        <translation>Dois polígonos não podem ser comparados; um deles é {wkt}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>UNDERSAMPLE keeps as many tiles of each class as the rarest has. OVERSAMPLE repeats tiles until each class has as many as the commonest. RATIO keeps at most so many times the rarest.</source>
        <translation>UNDERSAMPLE mantém tantos ladrilhos de cada classe quantos tem a mais rara. OVERSAMPLE repete ladrilhos até cada classe ter tantos como a mais comum. RATIO mantém no máximo tantas vezes a mais rara.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>UNET: SAME maps the whole tile; VALID the middle of it, of which the network saw all surroundings.</source>
        <translation>UNET: SAME mapeia todo o ladrilho; VALID o meio dele, cujas imediações a rede viu por inteiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>UNION covers the ground of all inputs, INTERSECTION only that which every band of the result has. Without meaning where a reference, an extent or tiles say it.</source>
        <translation>UNION cobre o terreno de todas as entradas, INTERSECTION só o que todas as bandas do resultado têm. Sem significado quando uma referência, uma extensão ou ladrilhos o dizem.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} epochs are over.</source>
        <translation>Em curso: {epochs} épocas terminadas.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>Under way: {epochs} of {all} epochs are over.</source>
        <translation>Em curso: {epochs} de {all} épocas terminadas.</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of buffer and width</source>
        <translation>Unidade do buffer e da largura</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Unit of distances</source>
        <translation>Unidade das distâncias</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Unit of slopes</source>
        <translation>Unidade dos declives</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>Unpacking packages</source>
        <translation>A descompactar os pacotes</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Until {last}.</source>
        <translation>Até {last}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Upper percentile</source>
        <translation>Percentil superior</translation>
    </message>
    <message>
        <location filename="../ui/index_list.py"/>
        <source>Use</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Use smaller tiles, or ask for less.</source>
        <translation>Use ladrilhos mais pequenos, ou peça menos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Use smaller tiles, or look at the places of the scenes and of the mask.</source>
        <translation>Use ladrilhos mais pequenos, ou veja onde estão as cenas e a máscara.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>Use this Python as it is</source>
        <translation>Usar este Python tal como está</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>VALIDATION</source>
        <translation>VALIDATION</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <location filename="../algorithms/shares.py"/>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Validation (%)</source>
        <translation>Validação (%)</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>Value field</source>
        <translation>Campo do valor</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Value of pixels without data. That of the inputs when unset, and NaN for real numbers without any.</source>
        <translation>Valor dos píxeis sem dados. O das entradas quando não definido, e NaN para números reais sem nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Values at the edges</source>
        <translation>Valores nos limites</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Values beyond those that were measured are set to the nearest that was: MIN_MAX and PERCENT then give 0 to 1.</source>
        <translation>Os valores para além dos medidos são postos no mais próximo que o foi: MIN_MAX e PERCENT dão então 0 a 1.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>Values of the raster</source>
        <translation>Valores do raster</translation>
    </message>
    <message>
        <location filename="../ui/review/values_panel.py"/>
        <source>Values to set</source>
        <translation>Valores a definir</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <source>Values, the most frequent ones</source>
        <translation>Valores, os mais frequentes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Vertical spacing (map units)</source>
        <translation>Espaçamento vertical (unidades do mapa)</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>WEIGHTED_CROSS_ENTROPY needs class weights, such as INVERSE.</source>
        <translation>WEIGHTED_CROSS_ENTROPY precisa de pesos das classes, como INVERSE.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>WHEELS must be a folder, but there is none at {wheels}.</source>
        <translation>WHEELS tem de ser uma pasta, mas não há nenhuma em {wheels}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>WITHIN: all of the tile is under the mask. INTERSECTS: it shares ground with the mask.</source>
        <translation>WITHIN: todo o ladrilho está sob a máscara. INTERSECTS: partilha terreno com a máscara.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>Wait for it to end.</source>
        <translation>Espere que termine.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes before</source>
        <translation>O que vem antes</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What comes next</source>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <location filename="../ui/settings/work_group.py"/>
        <source>What dialogs propose as the Dask cluster that does the work: the address of its scheduler, such as tcp://host:8786, or its scheduler file. Calls from elsewhere name theirs themselves.</source>
        <translation>O que os diálogos propõem como cluster Dask que faz o trabalho: o endereço do seu escalonador, como tcp://host:8786, ou o seu ficheiro de escalonador. As chamadas de outros lados indicam elas próprias o seu.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>What heights are multiplied by: 0.3048 for feet in a system of metres or degrees.</source>
        <translation>Aquilo por que as alturas são multiplicadas: 0.3048 para pés num sistema de metros ou graus.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>What is added after the scale, as -0.1 for Sentinel-2 products since 2022. 0 when only the scale is.</source>
        <translation>O que é somado depois da escala, como -0.1 para produtos Sentinel-2 desde 2022. 0 quando só a escala é dada.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <source>What is added to each band or taken away, in its standard deviations.</source>
        <translation>O que é somado ou subtraído a cada banda, em desvios-padrão da própria banda.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What is in the way</source>
        <translation>O que está a impedir</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What is not given has its default.</source>
        <translation>O que não for indicado tem o valor predefinido.</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it does with your data</source>
        <translation>O que faz com os seus dados</translation>
    </message>
    <message>
        <location filename="../algorithms/help_page.py"/>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>What pixels without a label are: a number for their id; or a name, for one of the classes, or for a class of its own with the id 0.</source>
        <translation>O que são os píxeis sem etiqueta: um número para o seu id; ou um nome, para uma das classes, ou para uma classe própria com o id 0.</translation>
    </message>
    <message>
        <location filename="../algorithms/cloud_rule.py"/>
        <source>What the raster is. SENTINEL2_SCL: the scene classification of Sentinel-2. LANDSAT_QA_PIXEL: the quality band of Landsat Collection 2; LANDSAT_BQA of Collection 1; LANDSAT_BQA_PRE of Landsat 8 before the collections. PROBABILITY: a cloud probability in percent, or from 0 to 1 where it has decimals; more than 40 % is cloud. BRIGHTNESS: a plain image of 8 bits where nothing else is there; bright grey patches from 3 pixels on count as cloud. That misses thin cloud, haze and shadows, and takes snow, sand, white roofs of that size, which aerial images are full of, and blank white borders for cloud.</source>
        <translation>O que o raster é. SENTINEL2_SCL: a classificação de cena do Sentinel-2. LANDSAT_QA_PIXEL: a banda de qualidade da Landsat Collection 2; LANDSAT_BQA da Collection 1; LANDSAT_BQA_PRE do Landsat 8 anterior às coleções. PROBABILITY: uma probabilidade de nuvens em percentagem, ou de 0 a 1 quando tem casas decimais; mais de 40 % é nuvem. BRIGHTNESS: uma imagem simples de 8 bits quando não há mais nada; manchas claras e cinzentas a partir de 3 píxeis contam como nuvem. Isso não deteta nuvens finas, neblina e sombras, e toma por nuvem neve, areia, telhados brancos desse tamanho, de que as imagens aéreas estão cheias, e margens brancas vazias.</translation>
    </message>
    <message>
        <location filename="../ui/forecast_line.py"/>
        <source>What the run will do</source>
        <translation>O que a execução vai fazer</translation>
    </message>
    <message>
        <location filename="../ui/road/rows.py"/>
        <source>What the step {step} goes by</source>
        <translation>Em que se baseia o passo {step}</translation>
    </message>
    <message>
        <location filename="../algorithms/models/learning.py"/>
        <location filename="../resources/models/trainandmap.model3"/>
        <source>What training makes small; the sum where several are chosen. Cross-entropy when unset, or for values the mean squared error. Pixels to ignore do not count.</source>
        <translation>O que o treino minimiza; a soma quando são escolhidas várias. Entropia cruzada quando não definida, ou para valores o erro quadrático médio. Os píxeis a ignorar não contam.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Where inputs overlap</source>
        <translation>Onde as entradas se sobrepõem</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Where labels overlap</source>
        <translation>Onde as etiquetas se sobrepõem</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Where scenes overlap</source>
        <translation>Onde as cenas se sobrepõem</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap all of them give tiles.</source>
        <translation>Onde as cenas se sobrepõem, todas dão ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the clearest gives the tiles.</source>
        <translation>Onde as cenas se sobrepõem, a mais limpa dá os ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the first gives the tiles.</source>
        <translation>Onde as cenas se sobrepõem, a primeira dá os ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>Where scenes overlap the newest gives the tiles.</source>
        <translation>Onde as cenas se sobrepõem, a mais recente dá os ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Where the light of the hillshade comes from, clockwise from north.</source>
        <translation>De onde vem a luz do sombreado, no sentido dos ponteiros do relógio a partir do norte.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>Where there would be more, images go into numbered folders of so many.</source>
        <translation>Onde houvesse mais, as imagens vão para pastas numeradas com esta quantidade.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whether pixels that touch at a corner alone are apart (FOUR) or one multipolygon (EIGHT).</source>
        <translation>Se os píxeis que só se tocam num canto ficam separados (FOUR) ou são um só multipolígono (EIGHT).</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>Whether the engine has all it needs</source>
        <translation>Se o motor tem tudo aquilo de que precisa</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Which band is what, where it is not recognised: B=1, R=3, N=B8. Roles are A coastal, B blue, G green, G1, Y yellow, R red, RE1 to RE3 red edge, N and N2 near infrared, WV water vapour, S1 and S2 short-wave infrared, T, T1 and T2 thermal, VV, VH, HH, HV radar.</source>
        <translation>Que banda é o quê, onde não é reconhecida: B=1, R=3, N=B8. Os papéis são A costeiro, B azul, G verde, G1, Y amarelo, R vermelho, RE1 a RE3 limite do vermelho, N e N2 infravermelho próximo, WV vapor de água, S1 e S2 infravermelho de ondas curtas, T, T1 e T2 térmico, VV, VH, HH, HV radar.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which classes to burn, in the order of their ids from 1: 'forest; water'. Several become one with 'forest=oak,pine; water'. All in alphabetical order when empty.</source>
        <translation>Que classes gravar, pela ordem dos seus ids a partir de 1: 'forest; water'. Várias tornam-se uma com 'forest=oak,pine; water'. Todas por ordem alfabética quando vazio.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Which of its pixels are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a kind of raster such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows.</source>
        <translation>Quais dos seus píxeis são nuvem: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', ou um tipo de raster como SENTINEL2_SCL ou LANDSAT_QA_PIXEL+shadows.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>Which pixels of the cloud raster are cloud: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', or a preset such as SENTINEL2_SCL.</source>
        <translation>Que píxeis do raster de nuvens são nuvem: 'in 3,8,9,10', 'bits 3,4', 'bits 14-15 &gt;= 2', '&gt; 0.4', ou uma predefinição como SENTINEL2_SCL.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Which pixels of the cloud raster are cloud: a preset such as SENTINEL2_SCL or LANDSAT_QA_PIXEL+shadows, or a rule: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</source>
        <translation>Que píxeis do raster de nuvens são nuvem: uma predefinição como SENTINEL2_SCL ou LANDSAT_QA_PIXEL+shadows, ou uma regra: in 3,8,9,10 | bits 3,4 | bits 14-15 &gt;= 2 | &gt; 0.4</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>Whole numbers, such as Segment raster writes.</source>
        <translation>Números inteiros, como os que Segmentar raster escreve.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>Whose band names B1, B2, … are. AUTO reads it from the names and tags of the files. Bands without names are taken in the sensor's usual order when their number fits.</source>
        <translation>De quem são os nomes de bandas B1, B2, …. AUTO lê-o dos nomes e metadados dos ficheiros. As bandas sem nome são tomadas pela ordem habitual do sensor quando o seu número é o certo.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>Width and height of a tile in pixels of its scene. Only tiles that lie wholly in the scene are made.</source>
        <translation>Largura e altura de um ladrilho em píxeis da sua cena. Só são criados os ladrilhos que ficam inteiramente na cena.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width and height of a tile on the ground where it is to differ from tile size × pixel size: the same samples at another scale. The tile size then is the size that samples get in pixels.</source>
        <translation>Largura e altura de um ladrilho no terreno quando devem diferir de tamanho do ladrilho × tamanho do píxel: as mesmas amostras a outra escala. O tamanho do ladrilho é então o tamanho que as amostras têm em píxeis.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width and height of a tile on the ground, in units of the raster's coordinate system, where it is to differ from tile size × pixel size. The tile size then is the size that samples get in pixels, and the overlap counts pixels of samples.</source>
        <translation>Largura e altura de um ladrilho no terreno, em unidades do sistema de coordenadas do raster, quando devem diferir de tamanho do ladrilho × tamanho do píxel. O tamanho do ladrilho é então o tamanho que as amostras têm em píxeis, e a sobreposição conta píxeis das amostras.</translation>
    </message>
    <message>
        <location filename="../resources/models/labelledtiles.model3"/>
        <source>Width and height of the tiles in pixels of the image.</source>
        <translation>Largura e altura dos ladrilhos em píxeis da imagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>Width field</source>
        <translation>Campo da largura</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given.</source>
        <translation>Largura de um ladrilho em píxeis do raster, e a sua altura se esta não for dada.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>Width of a tile in pixels of the raster, and its height unless that is given. Models often want 256.</source>
        <translation>Largura de um ladrilho em píxeis do raster, e a sua altura se esta não for dada. Os modelos querem muitas vezes 256.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>Width of the result's pixels, in units of its coordinate system. That of the finest input when unset.</source>
        <translation>Largura dos píxeis do resultado, em unidades do seu sistema de coordenadas. A da entrada mais fina quando não definida.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>With or without splits of its own; it is left as it is.</source>
        <translation>Com ou sem partições próprias; fica como está.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/running.py"/>
        <source>Without it, rasters whose bands, their order or resolution differ from what the model learned from are refused.</source>
        <translation>Sem isto, são recusados os rasters cujas bandas, a sua ordem ou resolução diferem daquilo com que o modelo aprendeu.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Work on a Dask cluster needs {lacking}, which {python} does not have.</source>
        <translation>O trabalho num cluster Dask precisa de {lacking}, que {python} não tem.</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>Working</source>
        <translation>A trabalhar</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/storing.py"/>
        <source>World files</source>
        <translation>Ficheiros world</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>Write all classes into the text</source>
        <translation>Escrever todas as classes no texto</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>Write the changes into the layer, as QGIS's Save Layer Edits does</source>
        <translation>Escrever as alterações na camada, como faz Guardar edições da camada no QGIS</translation>
    </message>
    <message>
        <location filename="../ui/review/doubts_panel.py"/>
        <source>Write the expression with help</source>
        <translation>Escrever a expressão com ajuda</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>Writes a dataset anew with other splits, without going back to the rasters. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped. The statistics of the bands are those of the new training tiles.</source>
        <translation>Reescreve um conjunto de dados com outras partições, sem voltar aos rasters. Nenhum terreno está alguma vez em duas partições: dos ladrilhos que se sobrepõem, os que o estariam são mantidos juntos ou descartados. As estatísticas das bandas são as dos novos ladrilhos de treino.</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>Writes a dataset anew without going back to the rasters: in another format, with other annotations, or for another task, such as masks made of outlines. Datasets that others made are read too (folders of images, COCO, YOLO, Pascal VOC, images with GeoJSON), with their place on the map where they have it, so that they can be inspected, split again and trained on. What cannot be used is left out and listed.</source>
        <translation>Reescreve um conjunto de dados sem voltar aos rasters: noutro formato, com outras anotações, ou para outra tarefa, como máscaras feitas de contornos. Também são lidos conjuntos de dados feitos por outros (pastas de imagens, COCO, YOLO, Pascal VOC, imagens com GeoJSON), com o seu lugar no mapa quando o têm, para que possam ser inspecionados, divididos de novo e usados em treino. O que não puder ser usado fica de fora e é listado.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>Writes train, val or test into the field split of each tile, near to the shares asked for. No ground is ever in two splits: of tiles that overlap, those that would be are kept together or dropped.</source>
        <translation>Escreve train, val ou test no campo split de cada ladrilho, perto das frações pedidas. Nenhum terreno está alguma vez em duas partições: dos ladrilhos que se sobrepõem, os que o estariam são mantidos juntos ou descartados.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}.</source>
        <translation>Escreve {dataset} como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>Writes {dataset} as {format}: {bytes}.</source>
        <translation>Escreve {dataset} como {format}: {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_setup.py"/>
        <source>Writes {file}.</source>
        <translation>Escreve {file}.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <location filename="../algorithms/models/polygon_copy.py"/>
        <source>Writing polygons</source>
        <translation>A escrever os polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>Z factor</source>
        <translation>Fator Z</translation>
    </message>
    <message>
        <location filename="../ui/preview/showing.py"/>
        <source>Zoom to the preview</source>
        <translation>Aproximar à pré-visualização</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a Python file of yours, the architecture file</source>
        <translation>um ficheiro Python próprio, o ficheiro da arquitetura</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel on VGG16, three scales joined: large and slow</source>
        <translation>uma classe ou um valor para cada píxel sobre VGG16, com três escalas reunidas: grande e lenta</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a class or a value for each pixel, with sharp outlines, from few tiles</source>
        <translation>uma classe ou um valor para cada píxel, com contornos nítidos, a partir de poucos ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a deeper classifier of tiles, for many tiles and classes that look alike</source>
        <translation>um classificador de ladrilhos mais profundo, para muitos ladrilhos e classes parecidas</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>a number taken away</source>
        <translation>um número subtraído</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>a small classifier of tiles, quick also without a GPU: the first to try</source>
        <translation>um pequeno classificador de ladrilhos, rápido mesmo sem GPU: o primeiro a experimentar</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>about {size}</source>
        <translation>cerca de {size}</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <location filename="../ui/training/words.py"/>
        <source>accuracy</source>
        <translation>exatidão</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>accuracy,confusion matrix,validation,test,iou,kappa,f1,roc,calibration,assessment</source>
        <translation>exatidão,matriz de confusão,validação,teste,iou,kappa,f1,roc,calibração,avaliação</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>all classes but 0</source>
        <translation>todas as classes exceto 0</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>all features</source>
        <translation>todos os elementos</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>all of one class</source>
        <translation>tudo de uma classe</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>all scenes</source>
        <translation>todas as cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>all tiles</source>
        <translation>todos os ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>any of the bits {bits} is set</source>
        <translation>qualquer dos bits {bits} está ativo</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with the coarsest scale alone, outlines smooth</source>
        <translation>como FCN8S só com a escala mais grosseira, contornos suaves</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>as FCN8S with two scales joined, outlines less sharp</source>
        <translation>como FCN8S com duas escalas reunidas, contornos menos nítidos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>at most {size}</source>
        <translation>no máximo {size}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bare soil</source>
        <translation>solo nu</translation>
    </message>
    <message>
        <location filename="../ui/training/plot.py"/>
        <source>best</source>
        <translation>melhor</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bit {bits} is set</source>
        <translation>o bit {bits} está ativo</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>bit {bit}</source>
        <translation>bit {bit}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>bits {low}–{high}</source>
        <translation>bits {low}–{high}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>burn,mask,masks,vector to raster,ground truth,annotation,classes,instances,distance,roads,buildings,border</source>
        <translation>gravar,máscara,máscaras,vetor para raster,verdade de terreno,anotação,classes,instâncias,distância,estradas,edifícios,bordo</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>cares less for what is right already, more for what is hard to tell</source>
        <translation>liga menos ao que já está certo, mais ao que é difícil de distinguir</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>chosen by</source>
        <translation>escolhido por</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus</source>
        <translation>cirros</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cirrus confidence</source>
        <translation>confiança de cirros</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of pixels</source>
        <translation>classes de píxeis</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>classes of tiles</source>
        <translation>classes de ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>classes such as {names}</source>
        <translation>classes como {names}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>clear</source>
        <translation>limpo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/clip_raster.py"/>
        <source>clip,crop,subset,extent,mask,tiles,area of interest</source>
        <translation>recortar,cortar,subconjunto,extensão,máscara,ladrilhos,área de interesse</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <location filename="../algorithms/styling.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud</source>
        <translation>nuvem</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud confidence</source>
        <translation>confiança de nuvem</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud edge</source>
        <translation>limite de nuvem</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow</source>
        <translation>sombra de nuvem</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud shadow confidence</source>
        <translation>confiança de sombra de nuvem</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, high probability</source>
        <translation>nuvem, probabilidade alta</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>cloud, medium probability</source>
        <translation>nuvem, probabilidade média</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/cloud_mask.py"/>
        <source>clouds,shadow,snow,cirrus,quality,qa band,qa_pixel,bqa,scl,s2cloudless,fmask,brightness</source>
        <translation>nuvens,sombra,neve,cirros,qualidade,banda qa,qa_pixel,bqa,scl,s2cloudless,fmask,brilho</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>coastal aerosol</source>
        <translation>aerossol costeiro</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>dark area</source>
        <translation>área escura</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/append_to_dataset.py"/>
        <source>dataset,append,add,extend,grow,new scenes,new classes,training data</source>
        <translation>conjunto de dados,acrescentar,adicionar,estender,crescer,novas cenas,novas classes,dados de treino</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/convert_dataset.py"/>
        <source>dataset,format,import,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,annotations</source>
        <translation>conjunto de dados,formato,importar,coco,yolo,voc,spacenet,imagenet,tfrecord,webdataset,zarr,anotações</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <source>dataset,merge,join,combine,training data,classes</source>
        <translation>conjunto de dados,unir,juntar,combinar,dados de treino,classes</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/split_dataset.py"/>
        <source>dataset,train,validation,test,split,blocks,stratified,random,leakage,training data</source>
        <translation>conjunto de dados,treino,validação,teste,partição,blocos,estratificado,aleatório,fuga,dados de treino</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>dataset,training,chips,patches,deep learning,mask,segmentation,classification,detection,coco,yolo,clip</source>
        <translation>conjunto de dados,treino,recortes,fragmentos,aprendizagem profunda,máscara,segmentação,classificação,deteção,coco,yolo,recortar</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder cannot be read.</source>
        <translation>O dataset.json desta pasta não pode ser lido.</translation>
    </message>
    <message>
        <location filename="../ui/dataset_facts.py"/>
        <source>dataset.json of this folder is too large to be looked at here.</source>
        <translation>O dataset.json desta pasta é demasiado grande para ser examinado aqui.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/segment_raster.py"/>
        <source>deep learning,inference,predict,map,classification,u-net,keras,semantic segmentation</source>
        <translation>aprendizagem profunda,inferência,prever,mapa,classificação,u-net,keras,segmentação semântica</translation>
    </message>
    <message>
        <location filename="../algorithms/models/classify_tiles.py"/>
        <source>deep learning,inference,predict,tile classification,cnn,keras</source>
        <translation>aprendizagem profunda,inferência,prever,classificação de ladrilhos,cnn,keras</translation>
    </message>
    <message>
        <location filename="../algorithms/models/train_model.py"/>
        <source>deep learning,neural network,u-net,unet,cnn,fcn,resnet,tensorflow,keras,fit,learn,fine-tune,transfer learning,regression,multi-label</source>
        <translation>aprendizagem profunda,rede neuronal,u-net,unet,cnn,fcn,resnet,tensorflow,keras,ajustar,aprender,ajuste fino,transferência de aprendizagem,regressão,multietiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/terrain_derivatives.py"/>
        <source>dem,dtm,elevation,slope,aspect,hillshade,relief,curvature,profile,plan,horn,evans</source>
        <translation>mde,mdt,elevação,declive,orientação,sombreado,relevo,curvatura,perfil,plano,horn,evans</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>different for each band</source>
        <translation>diferente para cada banda</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>divided by {number}</source>
        <translation>dividido por {number}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>does not run</source>
        <translation>não funciona</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band by its mean and standard deviation</source>
        <translation>cada banda pela sua média e desvio-padrão</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band divided by a number</source>
        <translation>cada banda dividida por um número</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>each band from its minimum and maximum to 0 and 1</source>
        <translation>cada banda do seu mínimo e máximo para 0 e 1</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <location filename="../ui/tile_summary.py"/>
        <source>each from {width} × {height} pixels of the raster</source>
        <translation>cada um de {width} × {height} píxeis do raster</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>epoch {number}</source>
        <translation>época {number}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>exit status {status}</source>
        <translation>estado de saída {status}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>footprints,buildings,iou,precision,recall,f1,spacenet,accuracy,evaluation,match,objects</source>
        <translation>contornos,edifícios,iou,precisão,sensibilidade,f1,spacenet,exatidão,avaliação,correspondência,objetos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, environments</source>
        <translation>disco livre, ambientes</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>free disk, temporary files</source>
        <translation>disco livre, ficheiros temporários</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}</source>
        <translation>pelo seu nome, {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its name, {name}, as {sensor} has it</source>
        <translation>pelo seu nome, {name}, como no {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its place among the bands of {sensor}</source>
        <translation>pelo seu lugar entre as bandas de {sensor}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from its wavelength, {nanometres} nm</source>
        <translation>pelo seu comprimento de onda, {nanometres} nm</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the colour that the file gives it</source>
        <translation>pela cor que o ficheiro lhe dá</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>from the name of the file: {name}</source>
        <translation>pelo nome do ficheiro: {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>green 1</source>
        <translation>verde 1</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>grid,tiles,cells,fishnet,windows,deep learning,samples,spacing,overlap,stride</source>
        <translation>grelha,ladrilhos,células,malha,janelas,aprendizagem profunda,amostras,espaçamento,sobreposição,passo</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>half-made</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>interpreter</source>
        <translation>interpretador</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>intersection over union, the figure that maps are often measured by</source>
        <translation>interseção sobre união, o valor por que os mapas são muitas vezes medidos</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is not installed</source>
        <translation>não está instalado</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it is of another version of the plugin</source>
        <translation>é de outra versão do plugin</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was asked for anew</source>
        <translation>foi pedido de novo</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>it was left half-made</source>
        <translation>ficou incompleto</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>its Python does not run any more</source>
        <translation>o seu Python já não funciona</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>loss</source>
        <translation>perda</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>loss {loss} in epoch {epoch}</source>
        <translation>perda {loss} na época {epoch}</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>mean IoU</source>
        <translation>IoU médio</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>mean IoU, validation</source>
        <translation>IoU médio, validação</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>missing</source>
        <translation>em falta</translation>
    </message>
    <message>
        <location filename="../algorithms/chains.py"/>
        <source>model,chain,workflow,dataset,labels,tiles,training,map,polygons,deep learning</source>
        <translation>modelo,cadeia,fluxo de trabalho,conjunto de dados,etiquetas,ladrilhos,treino,mapa,polígonos,aprendizagem profunda</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>mosaic,merge,stack,layer stack,time series,align,reproject,warp,resample,vrt,cog,bands</source>
        <translation>mosaico,unir,pilha,empilhar camadas,série temporal,alinhar,reprojetar,deformar,reamostrar,vrt,cog,bandas</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared</source>
        <translation>infravermelho próximo</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>near infrared 2</source>
        <translation>infravermelho próximo 2</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>no class</source>
        <translation>sem classe</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>no label</source>
        <translation>sem etiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/setup/report.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <location filename="../algorithms/tiles/samples.py"/>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <location filename="../ui/class_field.py"/>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>none, or the system's</source>
        <translation>nenhum, ou o do sistema</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/normalize_raster.py"/>
        <source>normalise,standardize,scale,rescale,stretch,z-score,mean,standard deviation,percentile,reflectance,dn</source>
        <translation>normalizar,padronizar,escala,reescalar,realce,z-score,média,desvio-padrão,percentil,refletância,dn</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>not all tiles are in the file; is there space left?</source>
        <translation>nem todos os ladrilhos estão no ficheiro; haverá espaço livre?</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not in the field</source>
        <translation>não está no campo</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>not named by the raster</source>
        <translation>não nomeada pelo raster</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for ONNX models: {call}</source>
        <translation>não existe; é opcional, para modelos ONNX: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>not there; it is optional, for clusters and object stores: {call}</source>
        <translation>não existe; é opcional, para clusters e armazenamentos de objetos: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>number of bands</source>
        <translation>número de bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>of another version of the plugin</source>
        <translation>de outra versão do plugin</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>outside the mask</source>
        <translation>fora da máscara</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>pip cannot go through the SOCKS proxy {proxy} of QGIS's settings.</source>
        <translation>O pip não consegue passar pelo proxy SOCKS {proxy} das definições do QGIS.</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>pixels of {metres} m</source>
        <translation>píxeis de {metres} m</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>polygonize,vectorize,footprints,buildings,sieve,simplify,regularize,map,classes</source>
        <translation>poligonizar,vetorizar,contornos,edifícios,peneira,simplificar,regularizar,mapa,classes</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>processor cores</source>
        <translation>núcleos do processador</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/inspect_dataset.py"/>
        <source>quality,check,statistics,histogram,contact sheet,duplicates,leak,balance,classes,nodata</source>
        <translation>qualidade,verificar,estatísticas,histograma,folha de contactos,duplicados,fuga,equilíbrio,classes,nodata</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas must name each class once, got {name!r} twice</source>
        <translation>as quotas têm de indicar cada classe uma só vez, mas {name!r} aparece duas vezes</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>quotas: the labels have no class {name!r}; the classes are {classes}</source>
        <translation>quotas: as etiquetas não têm a classe {name!r}; as classes são {classes}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 1</source>
        <translation>limite do vermelho 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 2</source>
        <translation>limite do vermelho 2</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>red edge 3</source>
        <translation>limite do vermelho 3</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>saturated or defective</source>
        <translation>saturado ou defeituoso</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>scenes,catalogue,stac,grid,tiles,many rasters,duplicates,overlap,mosaic,time series</source>
        <translation>cenas,catálogo,stac,grelha,ladrilhos,muitos rasters,duplicados,sobreposição,mosaico,série temporal</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/catalog_scenes.py"/>
        <source>scenes,catalogue,stac,search,items,folder,tile index,many rasters,dates,cloud cover</source>
        <translation>cenas,catálogo,stac,pesquisa,itens,pasta,índice de ladrilhos,muitos rasters,datas,cobertura de nuvens</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/check_environment.py"/>
        <source>setup,check,environment,python,tensorflow,gpu,version</source>
        <translation>configuração,verificar,ambiente,python,tensorflow,gpu,versão</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>setup,install,environment,python,tensorflow,pip</source>
        <translation>configuração,instalar,ambiente,python,tensorflow,pip</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>several classes of a tile</source>
        <translation>várias classes de um ladrilho</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 1</source>
        <translation>infravermelho de ondas curtas 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>short-wave infrared 2</source>
        <translation>infravermelho de ondas curtas 2</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>signal {number} ({name})</source>
        <translation>sinal {number} ({name})</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow</source>
        <translation>neve</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice</source>
        <translation>neve ou gelo</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>snow or ice confidence</source>
        <translation>confiança de neve ou gelo</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/compute_indices.py"/>
        <source>spectral indices,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetation,water,burn,band math,raster calculator,formula,spyndex,awesome spectral indices</source>
        <translation>índices espectrais,ndvi,evi,ndwi,mndwi,ndbi,savi,nbr,vegetação,água,queimada,álgebra de bandas,calculadora raster,fórmula,spyndex,awesome spectral indices</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>squared for small errors, absolute for large ones</source>
        <translation>quadrática para erros pequenos, absoluta para grandes</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>such as in 3,8,9,10 or bits 14-15 &gt;= 2</source>
        <translation>como em 3,8,9,10 ou bits 14-15 &gt;= 2</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>task</source>
        <translation>tarefa</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the classes are {classes}</source>
        <translation>as classes são {classes}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the extent must have an area, got {extent}</source>
        <translation>a extensão tem de ter uma área, mas é {extent}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean absolute error; outliers count little</source>
        <translation>o erro absoluto médio; os valores atípicos contam pouco</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the mean squared error; large errors count most</source>
        <translation>o erro quadrático médio; os erros grandes contam mais</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at least {number}</source>
        <translation>o número em {bits} é pelo menos {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is at most {number}</source>
        <translation>o número em {bits} é no máximo {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is less than {number}</source>
        <translation>o número em {bits} é menor que {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is more than {number}</source>
        <translation>o número em {bits} é maior que {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is not {number}</source>
        <translation>o número em {bits} não é {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the number in {bits} is {number}</source>
        <translation>o número em {bits} é {number}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of all classes together, rare ones weighing more</source>
        <translation>a sobreposição de todas as classes em conjunto, com mais peso para as raras</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the overlap of each class, for small objects and rare classes</source>
        <translation>a sobreposição de cada classe, para objetos pequenos e classes raras</translation>
    </message>
    <message>
        <location filename="../door/proxy.py"/>
        <source>the proxy's port in QGIS's settings must be a number, got {port!r}</source>
        <translation>a porta do proxy nas definições do QGIS tem de ser um número, mas é {port!r}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>the raster names no classes, so give their ids</source>
        <translation>o raster não dá nome a nenhuma classe, por isso indique os seus ids</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>the reason is not known</source>
        <translation>a razão é desconhecida</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>the result would have {width} x {height} pixels; give a smaller extent or larger pixels</source>
        <translation>o resultado teria {width} x {height} píxeis; indique uma extensão menor ou píxeis maiores</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the same with class weights, which help rare classes</source>
        <translation>a mesma com pesos das classes, que ajudam as classes raras</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>the server answers {code}</source>
        <translation>o servidor responde {code}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the setting {name}</source>
        <translation>a definição {name}</translation>
    </message>
    <message>
        <location filename="../door/interpreter.py"/>
        <source>the settings</source>
        <translation>as definições</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>the usual one; each tile or pixel counts the same</source>
        <translation>a habitual; cada ladrilho ou píxel conta o mesmo</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at least {number}</source>
        <translation>o valor é pelo menos {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is at most {number}</source>
        <translation>o valor é no máximo {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is less than {number}</source>
        <translation>o valor é menor que {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is more than {number}</source>
        <translation>o valor é maior que {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is not {number}</source>
        <translation>o valor não é {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is one of {values}</source>
        <translation>o valor é um de {values}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {number}</source>
        <translation>o valor é {number}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>the value is {values}</source>
        <translation>o valor é {values}</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>the variable {name}</source>
        <translation>a variável {name}</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared</source>
        <translation>infravermelho térmico</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 1</source>
        <translation>infravermelho térmico 1</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>thermal infrared 2</source>
        <translation>infravermelho térmico 2</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>these packages were changed or removed: {packages}</source>
        <translation>estes pacotes foram alterados ou removidos: {packages}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>thin cirrus</source>
        <translation>cirros finos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>tile size</source>
        <translation>tamanho do ladrilho</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>tiles</source>
        <translation>ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>tiles,balance,imbalance,oversample,undersample,class weights,stratified,resample</source>
        <translation>ladrilhos,equilíbrio,desequilíbrio,sobreamostragem,subamostragem,pesos das classes,estratificado,reamostrar</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>tiles,clouds,shadow,haze,quality,qa band,scl,fmask,nodata,filter</source>
        <translation>ladrilhos,nuvens,sombra,neblina,qualidade,banda qa,scl,fmask,nodata,filtrar</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>tiles,filter,expression,select,where,condition,statistics,quality</source>
        <translation>ladrilhos,filtrar,expressão,selecionar,onde,condição,estatísticas,qualidade</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/label_tiles.py"/>
        <source>tiles,label,class,annotation,training,ground truth,join by location,majority</source>
        <translation>ladrilhos,etiqueta,classe,anotação,treino,verdade de terreno,unir por localização,maioria</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/join_tiles_to_mask.py"/>
        <source>tiles,mask,area of interest,clip,select,join by location,coverage</source>
        <translation>ladrilhos,máscara,área de interesse,recortar,selecionar,unir por localização,cobertura</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/sample_tiles.py"/>
        <source>tiles,samples,random,stratified,quota,points,poisson disc,training,class balance,spacing</source>
        <translation>ladrilhos,amostras,aleatório,estratificado,quota,pontos,disco de poisson,treino,equilíbrio de classes,espaçamento</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>tiles,train,validation,test,split,blocks,stratified,random,leakage,spatial autocorrelation</source>
        <translation>ladrilhos,treino,validação,teste,partição,blocos,estratificado,aleatório,fuga,autocorrelação espacial</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_statistics.py"/>
        <source>tiles,zonal statistics,mean,standard deviation,median,percentile,entropy,nodata,histogram,brightness,ndvi</source>
        <translation>ladrilhos,estatísticas zonais,média,desvio-padrão,mediana,percentil,entropia,nodata,histograma,brilho,ndvi</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>too much nodata</source>
        <translation>demasiado nodata</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>unclassified</source>
        <translation>não classificado</translation>
    </message>
    <message>
        <location filename="../algorithms/styling.py"/>
        <source>under the mask</source>
        <translation>sob a máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/report.py"/>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <location filename="../ui/training/chart.py"/>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation MAE</source>
        <translation>MAE de validação</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation RMSE</source>
        <translation>RMSE de validação</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation accuracy</source>
        <translation>exatidão de validação</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation loss</source>
        <translation>perda de validação</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>validation mean IoU</source>
        <translation>IoU médio de validação</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values as they are</source>
        <translation>valores tal como são</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>values limited</source>
        <translation>valores limitados</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>values of pixels</source>
        <translation>valores de píxeis</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>vegetation</source>
        <translation>vegetação</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water</source>
        <translation>água</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>water confidence</source>
        <translation>confiança de água</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>water vapour</source>
        <translation>vapor de água</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>what suits the dataset</source>
        <translation>o que convém ao conjunto de dados</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with shadows</source>
        <translation>com sombras</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>with snow</source>
        <translation>com neve</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>without a class</source>
        <translation>sem classe</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>wms,wmts,xyz,wcs,basemap,tile server,download,export,image,screenshot,raster</source>
        <translation>wms,wmts,xyz,wcs,mapa de base,servidor de ladrilhos,transferir,exportar,imagem,captura de ecrã,raster</translation>
    </message>
    <message>
        <location filename="../ui/band_facts.py"/>
        <source>yellow</source>
        <translation>amarelo</translation>
    </message>
    <message>
        <location filename="../ui/model_card.py"/>
        <source>{bands}, of {count} dates</source>
        <translation>{bands}, de {count} datas</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{border}: drag it, or use the arrow keys.</source>
        <translation>{border}: arraste-o, ou use as teclas de setas.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, 1 tile without</source>
        <translation>{classes}, 1 ladrilho sem</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{classes}, {count} tiles without</source>
        <translation>{classes}, {count} ladrilhos sem</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_tile_grid.py"/>
        <source>{columns} columns × {rows} rows = {count} tiles, spacing {h:.12g} × {v:.12g} map units</source>
        <translation>{columns} colunas × {rows} linhas = {count} ladrilhos, espaçamento {h:.12g} × {v:.12g} unidades do mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} bands of {type}</source>
        <translation>{count} bandas de {type}</translation>
    </message>
    <message>
        <location filename="../ui/review/dock.py"/>
        <source>{count} changes are not saved</source>
        <translation>{count} alterações não estão guardadas</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{count} choices, such as {names}</source>
        <translation>{count} opções, como {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} classes</source>
        <translation>{count} classes</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} classes ({names})</source>
        <translation>{count} classes ({names})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <source>{count} features</source>
        <translation>{count} elementos</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{count} of them whole</source>
        <translation>{count} dos quais inteiros</translation>
    </message>
    <message>
        <location filename="../ui/bands.py"/>
        <source>{count} of {total} bands, in this order.</source>
        <translation>{count} de {total} bandas, nesta ordem.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes, in this order.</source>
        <translation>{count} de {total} classes, nesta ordem.</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{count} of {total} classes.</source>
        <translation>{count} de {total} classes.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: mask or nodata keep their tiles away.</source>
        <translation>{count} pontos ficam de fora: a máscara ou nodata afastam os seus ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: their tiles would reach off the raster.</source>
        <translation>{count} pontos ficam de fora: os seus ladrilhos sairiam do raster.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} points are left out: they are too near to others.</source>
        <translation>{count} pontos ficam de fora: estão demasiado perto de outros.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/polygonize_raster.py"/>
        <source>{count} polygons.</source>
        <translation>{count} polígonos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_scenes.py"/>
        <source>{count} scenes</source>
        <translation>{count} cenas</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast.py"/>
        <source>{count} tiles</source>
        <translation>{count} ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} tiles ({layout}), {whole} of them whole</source>
        <translation>{count} ladrilhos ({layout}), {whole} dos quais inteiros</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{count} tiles are too many for a preview; the run splits them all.</source>
        <translation>{count} ladrilhos são demasiados para uma pré-visualização; a execução divide-os todos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{count} tiles around {points} points.</source>
        <translation>{count} ladrilhos à volta de {points} pontos.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles in {name}</source>
        <translation>{count} ladrilhos em {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles of other splits are kept as they are.</source>
        <translation>{count} ladrilhos de outras partições são mantidos como estão.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {size} px in {name}</source>
        <translation>{count} ladrilhos de {size} px em {name}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{count} tiles of {width} × {height} px in {name}</source>
        <translation>{count} ladrilhos de {width} × {height} px em {name}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles overlap others and were kept together with them.</source>
        <translation>{count} ladrilhos sobrepõem-se a outros e foram mantidos junto com eles.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{count} tiles were dropped because they share ground with tiles of another split.</source>
        <translation>{count} ladrilhos foram descartados porque partilham terreno com ladrilhos de outra partição.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{count} tiles without a geometry are left out.</source>
        <translation>{count} ladrilhos sem geometria ficam de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{count} tiles without a label are left out.</source>
        <translation>{count} ladrilhos sem etiqueta ficam de fora.</translation>
    </message>
    <message>
        <location filename="../ui/tile_summary.py"/>
        <source>{count} tiles, each from {pixels} pixels of the raster</source>
        <translation>{count} ladrilhos, cada um de {pixels} píxeis do raster</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{count} whole tiles ({layout})</source>
        <translation>{count} ladrilhos inteiros ({layout})</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{epochs} epochs. Nothing says how the training stands.</source>
        <translation>{epochs} épocas. Nada diz em que ponto está o treino.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{field} holds real numbers, {count} different ones, which are no classes.</source>
        <translation>{field} contém números reais, {count} diferentes, que não são classes.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} holds something else, which is left alone. Choose a new or an empty folder.</source>
        <translation>{folder} contém outra coisa, que é deixada em paz. Escolha uma pasta nova ou vazia.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{folder} must be a folder, but it is a file.</source>
        <translation>{folder} tem de ser uma pasta, mas é um ficheiro.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{ground} each</source>
        <translation>{ground} cada</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rasterize_labels.py"/>
        <source>{id} {name}: {pixels} pixels</source>
        <translation>{id} {name}: {pixels} píxeis</translation>
    </message>
    <message>
        <location filename="../ui/band_roles.py"/>
        <source>{index} needs a band that is {role} ({title}): choose one and its role.</source>
        <translation>{index} precisa de uma banda que seja {role} ({title}): escolha uma e o seu papel.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{kept} of {total} tiles kept.</source>
        <translation>{kept} de {total} ladrilhos mantidos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/filter_tiles.py"/>
        <source>{label}: {kept} of {all} kept</source>
        <translation>{label}: {kept} de {all} mantidos</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} cannot be edited now.</source>
        <translation>{layer} não pode ser editada agora.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {address} failed with {why}</source>
        <translation>{layer} não pode ser lida: {address} falhou com {why}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} cannot be read: {why}</source>
        <translation>{layer} não pode ser lida: {why}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} does not take this value in {field}.</source>
        <translation>{layer} não aceita este valor em {field}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendering.py"/>
        <source>{layer} gives no pixels at {extent}</source>
        <translation>{layer} não dá píxeis em {extent}</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} has no field {field}, and fields cannot be added to it.</source>
        <translation>{layer} não tem o campo {field}, e não lhe podem ser acrescentados campos.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{layer} has no field {field}; its fields: {fields}</source>
        <translation>{layer} não tem o campo {field}; os seus campos: {fields}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{layer} has no image at {extent}</source>
        <translation>{layer} não tem imagem em {extent}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} has nothing at {extent}: it covers {covered}</source>
        <translation>{layer} não tem nada em {extent}: cobre {covered}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <source>{layer} is a picture: its colours are written as QGIS renders them, in 8 bits. They are no measurements.</source>
        <translation>{layer} é uma imagem: as suas cores são escritas tal como o QGIS as renderiza, em 8 bits. Não são medições.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read through {provider}, which gives the engine no pixels.</source>
        <translation>{layer} é lida através de {provider}, que não dá píxeis ao motor.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{layer} is read with an account that QGIS keeps, which is not handed to the engine.</source>
        <translation>{layer} é lida com uma conta que o QGIS guarda, e que não é entregue ao motor.</translation>
    </message>
    <message>
        <location filename="../ui/review/edits.py"/>
        <source>{layer} is read-only: nothing was changed. Save a copy of the layer and review that one.</source>
        <translation>{layer} é só de leitura: nada foi alterado. Guarde uma cópia da camada e reveja essa.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/scene_layer.py"/>
        <source>{layer} must be a layer of scenes, but it has no field {fields}.</source>
        <translation>{layer} tem de ser uma camada de cenas, mas não tem o campo {fields}.</translation>
    </message>
    <message>
        <location filename="../ui/cloud_pieces.py"/>
        <location filename="../ui/cloud_words.py"/>
        <source>{layer}: {meaning}</source>
        <translation>{layer}: {meaning}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{names} cannot be used: this dataset has {task}.</source>
        <translation>{names} não podem ser usados: este conjunto de dados tem {task}.</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{name} (under way)</source>
        <translation>{name} (em curso)</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved or removed.</source>
        <translation>{name} não pode ser lido: o seu ficheiro foi movido ou removido.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} cannot be read: its file was moved, or is no image.</source>
        <translation>{name} não pode ser lido: o seu ficheiro foi movido, ou não é uma imagem.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written there.</source>
        <translation>{name} não pode ser escrito aí.</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: permission denied</source>
        <translation>{name} não pode ser escrito em {path}: permissão negada</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} cannot be written to {path}: there is no folder {folder}</source>
        <translation>{name} não pode ser escrito em {path}: não existe a pasta {folder}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_sink.py"/>
        <source>{name} cannot be written: {why}</source>
        <translation>{name} não pode ser escrito: {why}</translation>
    </message>
    <message>
        <location filename="../ui/class_list.py"/>
        <source>{name} cannot stand in a list of classes: it has a comma, or spaces at its ends.</source>
        <translation>{name} não pode estar numa lista de classes: tem uma vírgula, ou espaços nas pontas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/evaluate_model.py"/>
        <source>{name} goes with {rasters}</source>
        <translation>{name} é para usar com {rasters}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name} has no CRS; that of the other layer is taken.</source>
        <translation>{name} não tem SRC; usa-se o da outra camada.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no coordinate system. Set one in the layer's properties.</source>
        <translation>{name} não tem sistema de coordenadas. Defina um nas propriedades da camada.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no field of classes: its polygons are one class.</source>
        <translation>{name} não tem um campo de classes: os seus polígonos são uma só classe.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} has no tiles.</source>
        <translation>{name} não tem ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} holds a dataset of {tiles}: the call that made it changes nothing, others are refused.</source>
        <translation>{name} contém um conjunto de dados de {tiles}: a chamada que o fez não altera nada, outras são recusadas.</translation>
    </message>
    <message>
        <location filename="../ui/menu.py"/>
        <source>{name} in the model designer…</source>
        <translation>{name} no modelador gráfico…</translation>
    </message>
    <message>
        <location filename="../algorithms/stores.py"/>
        <source>{name} is a layer of features, which cannot be written to an object store: choose a file or a database, got {place}</source>
        <translation>{name} é uma camada de elementos, que não pode ser escrita num armazenamento de objetos: escolha um ficheiro ou uma base de dados, mas é {place}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} is a map service. Make a raster of the part that you need.</source>
        <translation>{name} é um serviço de mapas. Faça um raster da parte de que precisa.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} is for {tasks}, and this dataset has {task}.</source>
        <translation>{name} é para {tasks}, e este conjunto de dados tem {task}.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{name} must be a Python interpreter, but there is no file {path}.</source>
        <translation>{name} tem de ser um interpretador de Python, mas não há nenhum ficheiro {path}.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/stack_rasters.py"/>
        <source>{name} must be a coordinate system that QGIS knows, such as EPSG:32633, got {value}</source>
        <translation>{name} tem de ser um sistema de coordenadas que o QGIS conhece, como EPSG:32633, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <location filename="../algorithms/tiles/exclude_cloudy_tiles.py"/>
        <source>{name} must be a field of the tile layer ({fields}), got {given}</source>
        <translation>{name} tem de ser um campo da camada de ladrilhos ({fields}), mas é {given}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must be a layer of polygons, but {layer} has {kind} geometries.</source>
        <translation>{name} tem de ser uma camada de polígonos, mas {layer} tem geometrias do tipo {kind}.</translation>
    </message>
    <message>
        <location filename="../algorithms/crossing.py"/>
        <source>{name} must be a layer that can be opened, got {value}</source>
        <translation>{name} tem de ser uma camada que se possa abrir, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, got {path} for both</source>
        <translation>{name} tem de ser um ficheiro diferente de {other}, mas ambos são {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another file than {other}, which is left as it is, got {path} for both</source>
        <translation>{name} tem de ser um ficheiro diferente de {other}, que fica como está, mas ambos são {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be another place than {other}, got {place} for both</source>
        <translation>{name} tem de ser um local diferente de {other}, mas ambos são {place}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at least {limit:g}, got {value}</source>
        <translation>{name} tem de ser pelo menos {limit:g}, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be at most {limit:g}, got {value}</source>
        <translation>{name} tem de ser no máximo {limit:g}, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/datasets/export_tiles.py"/>
        <source>{name} must be layers that can be opened, got {value}</source>
        <translation>{name} têm de ser camadas que se possam abrir, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be one of {options}, got {value}</source>
        <translation>{name} tem de ser um de {options}, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <location filename="../algorithms/datasets/merge_datasets.py"/>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{name} must be there, but there is nothing at {path}</source>
        <translation>{name} tem de existir, mas não há nada em {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/checks.py"/>
        <source>{name} must be {words}, got {value}</source>
        <translation>{name} tem de ser {words}, mas é {value}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/render_layer.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a coordinate system (CRS), but it has none.</source>
        <translation>{name} tem de ter um sistema de coordenadas (SRC), mas não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{name} must have a geotransform that places its pixels on the ground, but it has none.</source>
        <translation>{name} tem de ter uma geotransformação que coloque os seus píxeis no terreno, mas não tem nenhuma.</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name} must have at least one feature, but {layer} has none.</source>
        <translation>{name} tem de ter pelo menos um elemento, mas {layer} não tem nenhum.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} was a temporary layer and is empty now. Choose another, or make the tiles anew.</source>
        <translation>{name} era uma camada temporária e agora está vazia. Escolha outra, ou faça os ladrilhos de novo.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, 1 band</source>
        <translation>{name} · {width} × {height} px, 1 banda</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name} · {width} × {height} px, {bands} bands</source>
        <translation>{name} · {width} × {height} px, {bands} bandas</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence}</source>
        <translation>{name} – {sentence}</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} (not for {task})</source>
        <translation>{name} – {sentence} (não para {task})</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{name} – {sentence} ({weights})</source>
        <translation>{name} – {sentence} ({weights})</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{name}, with classes in the field {field}. Label the tiles with them, or export masks.</source>
        <translation>{name}, com classes no campo {field}. Etiquete os ladrilhos com elas, ou exporte máscaras.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/compare_footprints.py"/>
        <source>{name}: precision {precision:.4f}, recall {recall:.4f}, F1 {f1:.4f} ({tp:,} matched, {fp:,} false, {fn:,} missed)</source>
        <translation>{name}: precisão {precision:.4f}, sensibilidade {recall:.4f}, F1 {f1:.4f} ({tp:,} correspondentes, {fp:,} falsos, {fn:,} em falta)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{name}: {before} → {after} tiles</source>
        <translation>{name}: {before} → {after} ladrilhos</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features are used.</source>
        <translation>{name}: são usados {count} elementos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features do not fit the tiles' CRS and are skipped.</source>
        <translation>{name}: {count} elementos não se ajustam ao SRC dos ladrilhos e são ignorados.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} features have no place in the CRS of the true polygons and are skipped.</source>
        <translation>{name}: {count} elementos não têm lugar no SRC dos polígonos verdadeiros e são ignorados.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a class (null or empty) are skipped.</source>
        <translation>{name}: {count} elementos sem classe (nula ou vazia) são ignorados.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} features without a geometry are skipped.</source>
        <translation>{name}: {count} elementos sem geometria são ignorados.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} geometries that are no polygons, and cannot become any, are skipped.</source>
        <translation>{name}: {count} geometrias que não são polígonos, nem podem vir a sê-lo, são ignoradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries could not be repaired and are skipped.</source>
        <translation>{name}: {count} geometrias inválidas não puderam ser reparadas e são ignoradas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <location filename="../algorithms/tiles/overlay.py"/>
        <source>{name}: {count} invalid geometries were repaired.</source>
        <translation>{name}: {count} geometrias inválidas foram reparadas.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons below the minimum area are left out.</source>
        <translation>{name}: {count} polígonos abaixo da área mínima ficam de fora.</translation>
    </message>
    <message>
        <location filename="../algorithms/models/footprints.py"/>
        <source>{name}: {count} polygons.</source>
        <translation>{name}: {count} polígonos.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/split_tiles.py"/>
        <source>{name}: {count} tiles ({percent:.1f} %)</source>
        <translation>{name}: {count} ladrilhos ({percent:.1f} %)</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} of {asked} tiles; no more were found that fit.</source>
        <translation>{name}: {found} de {asked} ladrilhos; não se encontraram mais que coubessem.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/samples.py"/>
        <source>{name}: {found} tiles</source>
        <translation>{name}: {found} ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} million weights</source>
        <translation>{number} milhões de pesos</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{number} weights</source>
        <translation>{number} pesos</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{one}, or {other}</source>
        <translation>{one}, ou {other}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{other} must have the same {what} as {first}: got {got} and {expected}</source>
        <translation>{other} tem de ter o mesmo valor de {what} que {first}: tem {got} em vez de {expected}</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{output} cannot be written: {strerror}</source>
        <translation>{output} não pode ser escrito: {strerror}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_layers.py"/>
        <location filename="../algorithms/tiles/balance_tiles.py"/>
        <source>{parameter} must be a field of {layer}, which has {fields}, got {field}</source>
        <translation>{parameter} tem de ser um campo de {layer}, que tem {fields}, mas é {field}</translation>
    </message>
    <message>
        <location filename="../algorithms/raster_classes.py"/>
        <source>{parameter}: there is no class {name!r}; {known}</source>
        <translation>{parameter}: não há a classe {name!r}; {known}</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_rasters.py"/>
        <location filename="../algorithms/raster_grid.py"/>
        <source>{path} cannot be opened as a raster.</source>
        <translation>{path} não pode ser aberto como raster.</translation>
    </message>
    <message>
        <location filename="../ui/preview/dealing.py"/>
        <source>{path} cannot be opened as a tile layer.</source>
        <translation>{path} não pode ser aberto como camada de ladrilhos.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} cannot be read as a raster: {why}</source>
        <translation>{path} não pode ser lido como raster: {why}</translation>
    </message>
    <message>
        <location filename="../ui/training/panel.py"/>
        <source>{path} cannot be written.</source>
        <translation>{path} não pode ser escrito.</translation>
    </message>
    <message>
        <location filename="../algorithms/imagery/rendered_file.py"/>
        <source>{path} cannot be written: {why}</source>
        <translation>{path} não pode ser escrito: {why}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{path} has no ensurepip, which puts pip into a new environment.</source>
        <translation>{path} não tem ensurepip, que põe o pip num ambiente novo.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} has no manifest that can be read: it may be half-made.</source>
        <translation>{path} não tem um manifesto que possa ser lido: pode estar incompleto.</translation>
    </message>
    <message>
        <location filename="../door/choice.py"/>
        <source>{path} has no {lacking}.</source>
        <translation>{path} não tem {lacking}.</translation>
    </message>
    <message>
        <location filename="../algorithms/sources.py"/>
        <source>{path} holds {count} rasters: {names}</source>
        <translation>{path} contém {count} rasters: {names}</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is in an object store.</source>
        <translation>{path} está num armazenamento de objetos.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} is not there any more.</source>
        <translation>{path} já não existe.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{path} is too large to be looked at here.</source>
        <translation>{path} é demasiado grande para ser examinado aqui.</translation>
    </message>
    <message>
        <location filename="../door/environment.py"/>
        <source>{path} makes environments whose Python does not run.</source>
        <translation>{path} cria ambientes cujo Python não funciona.</translation>
    </message>
    <message>
        <location filename="../ui/road/steps.py"/>
        <source>{path} · {task}, {count} tiles</source>
        <translation>{path} · {task}, {count} ladrilhos</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../door/installer.py"/>
        <source>{program} failed with exit status {status}. Its last lines:
{words}</source>
        <translation>{program} falhou com o estado de saída {status}. As suas últimas linhas:
{words}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{progress}, {time} left</source>
        <translation>{progress}, faltam {time}</translation>
    </message>
    <message>
        <location filename="../door/bases.py"/>
        <source>{python} does not run as a Python interpreter.</source>
        <translation>{python} não funciona como interpretador de Python.</translation>
    </message>
    <message>
        <location filename="../algorithms/setup/install_environment.py"/>
        <source>{python} is not used any more.</source>
        <translation>{python} já não é usado.</translation>
    </message>
    <message>
        <location filename="../ui/class_field.py"/>
        <source>{rare} ({few}) looks like {common} ({many}): is it the same class?</source>
        <translation>{rare} ({few}) parece-se com {common} ({many}): será a mesma classe?</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../ui/cloud_rule.py"/>
        <source>{share} of the raster is cloud.</source>
        <translation>{share} do raster é nuvem.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{size} of pixels</source>
        <translation>{size} de píxeis</translation>
    </message>
    <message>
        <location filename="../algorithms/ground_words.py"/>
        <source>{size} on the ground</source>
        <translation>{size} no terreno</translation>
    </message>
    <message>
        <location filename="../algorithms/origins.py"/>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <location filename="../ui/share_bar.py"/>
        <source>{split} {percent} %</source>
        <translation>{split} {percent} %</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{state}, {size}</source>
        <translation>{state}, {size}</translation>
    </message>
    <message>
        <location filename="../door/worker.py"/>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../ui/cloud_words.py"/>
        <source>{text} ({meaning})</source>
        <translation>{text} ({meaning})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of several sizes ({task}, {format})</source>
        <translation>{tiles} de vários tamanhos ({task}, {format})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{tiles} of {size} px</source>
        <translation>{tiles} de {size} px</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_tiles.py"/>
        <source>{tiles} of {size} px ({columns} × {rows})</source>
        <translation>{tiles} de {size} px ({columns} × {rows})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles} of {size} px, {bands} ({task}, {format})</source>
        <translation>{tiles} de {size} px, {bands} ({task}, {format})</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles} of {size} px, {bands}, as {format}: {bytes}.</source>
        <translation>{tiles} de {size} px, {bands}, como {format}: {bytes}.</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/create_scene_tiles.py"/>
        <source>{tiles} tiles of {scenes} scenes.</source>
        <translation>{tiles} ladrilhos de {scenes} cenas.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, as {format}.</source>
        <translation>{tiles}, como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_export.py"/>
        <source>{tiles}, {bands}, as {format}.</source>
        <translation>{tiles}, {bands}, como {format}.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: about {train} train, {val} val and {test} test.</source>
        <translation>{tiles}: cerca de {train} train, {val} val e {test} test.</translation>
    </message>
    <message>
        <location filename="../algorithms/forecast_datasets.py"/>
        <source>{tiles}: {train} train, {val} val and {test} test.</source>
        <translation>{tiles}: {train} train, {val} val e {test} test.</translation>
    </message>
    <message>
        <location filename="../ui/training/words.py"/>
        <source>{time} left.</source>
        <translation>Faltam {time}.</translation>
    </message>
    <message>
        <location filename="../algorithms/layer_metadata.py"/>
        <source>{time}: made by Tilewright {version}: {call}</source>
        <translation>{time}: feito pelo Tilewright {version}: {call}</translation>
    </message>
    <message>
        <location filename="../algorithms/tiles/tile_copy.py"/>
        <source>{total} tiles became {kept}.</source>
        <translation>De {total} ladrilhos ficaram {kept}.</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test</source>
        <translation>{train} train · {validation} val · {test} test</translation>
    </message>
    <message>
        <location filename="../ui/split_editor.py"/>
        <source>{train} train · {validation} val · {test} test · {dropped} dropped</source>
        <translation>{train} train · {validation} val · {test} test · {dropped} descartados</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: 1 tile changed</source>
        <translation>{value}: 1 ladrilho alterado</translation>
    </message>
    <message>
        <location filename="../ui/review/session.py"/>
        <source>{value}: {count} tiles changed</source>
        <translation>{value}: {count} ladrilhos alterados</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px.</source>
        <translation>{weights}, cerca de {memory} para um lote de {batch} ladrilhos de {tile} px.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px. The GPU must have that.</source>
        <translation>{weights}, cerca de {memory} para um lote de {batch} ladrilhos de {tile} px. A GPU tem de os ter.</translation>
    </message>
    <message>
        <location filename="../ui/learning.py"/>
        <source>{weights}, about {memory} for a batch of {batch} tiles of {tile} px; this computer has {there}.</source>
        <translation>{weights}, cerca de {memory} para um lote de {batch} ladrilhos de {tile} px; este computador tem {there}.</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: none</source>
        <translation>{what}: nenhum</translation>
    </message>
    <message>
        <location filename="../ui/settings/page.py"/>
        <source>{what}: {count}, {size}</source>
        <translation>{what}: {count}, {size}</translation>
    </message>
    <message>
        <location filename="../algorithms/origins.py"/>
        <location filename="../ui/model_card.py"/>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° N, {x}° E</source>
        <translation>{y}° N, {x}° E</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° N, {x}° W</source>
        <translation>{y}° N, {x}° O</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° S, {x}° E</source>
        <translation>{y}° S, {x}° E</translation>
    </message>
    <message>
        <location filename="../ui/sidecar.py"/>
        <source>{y}° S, {x}° W</source>
        <translation>{y}° S, {x}° O</translation>
    </message>
</context>
</TS>
